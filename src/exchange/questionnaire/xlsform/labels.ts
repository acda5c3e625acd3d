import type { Language } from '#domain/questionnaire/text.ts';
import type { Left } from '#exchange/questionnaire/finding.ts';
import type { Wording } from '#exchange/questionnaire/outline.ts';
import { languageOf } from './language.ts';
import { placeIn, type Column, type Line, type Table } from './table.ts';

/** The columns of a sheet that hold labels, each with its language. */
export type Labels = ReadonlyMap<Language, Column>;

/**
 * `bare` is the language of a label column that names none. Left out are labels in a language that nobody can place,
 * that has a column already, or that is not `wanted` (null: any is).
 */
export function labelsOf(
  table: Table,
  bare: Language,
  wanted: readonly Language[] | null,
): { readonly labels: Labels; readonly left: readonly Left[] } {
  const labels = new Map<Language, Column>();
  const left: Left[] = [];
  for (const column of table.columns.filter(({ base }) => base === 'label')) {
    const language = column.language === null ? bare : languageOf(column.language);
    if (!table.lines.some(({ cells }) => cells.has(column))) continue;
    const kind =
      language === null
        ? 'language-unknown'
        : labels.has(language)
          ? 'language-twice'
          : wanted?.includes(language) === false
            ? 'language-not-asked'
            : null;
    const { header, letters } = column;
    if (kind) left.push({ kind, header, place: { at: 'sheet', sheet: table.sheet, column: letters } });
    else if (language !== null) labels.set(language, column);
  }
  return { labels, left };
}

/** What a row says in the languages wanted. */
export function wordingIn(table: Table, line: Line, labels: Labels, languages: readonly Language[]): Wording {
  const entries = languages.flatMap((language) => {
    const column = labels.get(language);
    const text = column && line.cells.get(column);
    return text === undefined ? [] : [[language, text] as const];
  });
  return {
    text: Object.fromEntries(entries),
    place: (language) => {
      const column = language === null ? undefined : labels.get(language);
      const row = placeIn(table, line);
      return column && row.at === 'sheet' ? { ...row, column: column.letters } : row;
    },
  };
}

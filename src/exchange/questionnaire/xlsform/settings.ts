import type { Language } from '#domain/questionnaire/text.ts';
import type { Left } from '#exchange/questionnaire/finding.ts';
import type { Wording } from '#exchange/questionnaire/outline.ts';
import { languageOf } from './language.ts';
import { columnsLeft } from './lists.ts';
import { placeIn, valueOf, type Line, type Table } from './table.ts';

export type Settings = {
  /** Empty where the form does not say. */
  readonly title: string;
  readonly id: string;
  readonly version: number;
  readonly joint: boolean;
  readonly language: Language | null;
  /** The title in each of the languages, of which a form has but one. */
  readonly titleIn: (title: string, languages: readonly Language[]) => Wording;
  readonly left: readonly Left[];
};

/** The columns of the sheet that are read. */
export const understood = ['form_title', 'form_id', 'version', 'default_language', 'pacts_joint'];

/** The first row of the settings sheet; a form without one has nothing set. */
export function readSettings(table: Table | null): Settings {
  const sheet: Table = table ?? { sheet: 'settings', columns: [], lines: [] };
  const line: Line = sheet.lines[0] ?? { row: 1, cells: new Map() };
  const version = valueOf(line, 'version');
  const counted = /^[1-9]\d{0,14}$/.test(version);
  const hasVersion = sheet.columns.some(({ base }) => base === 'version');
  return {
    title: valueOf(line, 'form_title'),
    id: valueOf(line, 'form_id'),
    version: counted ? Number(version) : 1,
    joint: valueOf(line, 'pacts_joint') !== '',
    language: languageOf(valueOf(line, 'default_language')),
    titleIn: (title, languages) => ({
      text: Object.fromEntries(languages.map((language) => [language, title])),
      place: () => placeIn(sheet, line, 'form_title'),
    }),
    left: [
      ...columnsLeft(sheet, line, understood),
      ...(hasVersion && !counted
        ? [{ kind: 'version-set' as const, place: placeIn(sheet, line, 'version') }]
        : []),
    ],
  };
}

import { asText } from '#exchange/table/formula.ts';
import type { Column, Table, Value } from '#exchange/table/table.ts';
import { withEntities } from '#exchange/with-entities.ts';
import type { AppLanguage } from '#i18n/words.ts';

/** A table for the clipboard: `html` for programs that lay it out, `text` (tabs and lines) for all others. */
export type TableToPaste = { readonly html: string; readonly text: string };

const decimalSign: Record<AppLanguage, string> = { id: ',', en: '.' };

/**
 * Numbers as the page shows them, with the decimals of the language and nothing between thousands, so that spreadsheets
 * take them for numbers; what is not shown is an empty cell; no text is taken for a formula (F29).
 */
export function tableToPaste({ columns, rows }: Table, language: AppLanguage): TableToPaste {
  const cellText = (column: Column, value: Value): string => {
    if (value === null) return '';
    if (typeof value === 'string') return asText(value);
    return withoutSign(value.toFixed(column.decimals ?? 0)).replace('.', decimalSign[language]);
  };
  const head = columns.map(({ label }) => asText(label));
  const body = Array.from(rows, (row) => columns.map((column, at) => cellText(column, row[at] ?? null)));
  const cells = (row: readonly string[]) =>
    row.map((text, at) => {
      const align = columns[at]?.kind === 'number' ? ' align="right"' : '';
      return `<td${align}>${withEntities(text)}</td>`;
    });
  const html = [
    '<table border="1" cellspacing="0" cellpadding="4"><thead><tr>',
    ...head.map((text) => `<th>${withEntities(text)}</th>`),
    '</tr></thead><tbody>',
    ...body.map((row) => `<tr>${cells(row).join('')}</tr>`),
    '</tbody></table>',
  ].join('');
  const text = [head, ...body].map((row) => row.map(oneLine).join('\t')).join('\r\n');
  return { html, text };
}

/** What rounds to zero is zero. */
const withoutSign = (digits: string): string => (Number(digits) === 0 ? digits.replace('-', '') : digits);

/** Tabs and line ends would begin another cell. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

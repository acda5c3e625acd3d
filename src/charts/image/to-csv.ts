import type { AppLanguage } from '#i18n/words.ts';
import type { ChartTable, TableValue } from '#charts/words/table.ts';

/** As spreadsheets of the language read it: Indonesian ones take a comma for the decimals. */
const dialects: Record<AppLanguage, { separator: string; decimal: string }> = {
  id: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula (F29). */
const formula = /^[=+\-@\t\r]/;

/** Hundredths: more would be a rounding's noise. */
const decimals = 100;

/** The figures as RFC 4180 has it; what is not shown is an empty field, numbers stay numbers. */
export function toCsv({ columns, rows }: ChartTable, language: AppLanguage): string {
  const { separator, decimal } = dialects[language];
  const field = (value: TableValue): string => {
    if (value === null) return '';
    if (typeof value === 'number')
      return String(Math.round(value * decimals) / decimals).replace('.', decimal);
    return quoted(formula.test(value) ? `'${value}` : value, separator);
  };
  const lines = [columns.map(({ label }) => label), ...rows.map(({ values }) => values)];
  return byteOrderMark + lines.map((line) => `${line.map(field).join(separator)}\r\n`).join('');
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

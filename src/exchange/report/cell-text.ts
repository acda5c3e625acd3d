import type { Column, Value } from '#exchange/table/table.ts';
import type { Words } from '#i18n/words.ts';

/** A value as it stands in a cell: all numbers of a column with as many decimals, a dash for what is not shown. */
export function cellText(value: Value, column: Column, words: Words): string {
  if (value === null) return '–';
  if (typeof value === 'number') return numberText(value, column.decimals ?? 0, words);
  return column.kind === 'date' ? words.date(value) : value;
}

function numberText(value: number, decimals: number, words: Words): string {
  const text = words.number(value, decimals);
  if (decimals === 0) return text;
  const mark = words.number(0.5, 1).slice(1, 2);
  const [whole = '', part = ''] = text.split(mark);
  return `${whole}${mark}${part.padEnd(decimals, '0')}`;
}

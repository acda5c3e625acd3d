import type { Block } from '#exchange/report/document.ts';
import { cellsOf, type Cells } from './cells.ts';
import { partsOf, type Part } from './columns.ts';
import { colour, size } from './look.ts';
import { captionOf, textStrips, type Setting } from './setting.ts';
import { ending, type Strip } from './strip.ts';
import { rowStrips } from './table-row.ts';
import type { Weight } from './typeface.ts';

/** Rows are not cut, and each page repeats the head; a row that is higher than half a page goes on in the next. */
export function tableStrips(
  setting: Setting,
  { title, table, notes, cite }: Extract<Block, { kind: 'table' }>,
  number: number,
): Strip[] {
  const cells = cellsOf(table, { words: setting.words, plain: setting.typeface.plain });
  const caption = captionOf(setting, 'report.label.table', number, title);
  const soft = { size: size.fine, colour: colour.soft };
  const after = [
    ...notes.flatMap((note) => textStrips(setting, note, soft, { above: 3, keep: true })),
    ...(cite === null
      ? []
      : textStrips(setting, cite, { ...soft, size: size.cite }, { above: 3, keep: true })),
  ];
  const body = partsOf(cells, setting.typeface).flatMap((part, at) => {
    const words = at === 0 ? caption : setting.words.t('report.table.more', { title: caption });
    const look = { size: size.caption, weight: 'bold' } as const;
    const above = textStrips(setting, words, look, { above: at === 0 ? 16 : 12, keep: true });
    return above.concat(partStrips(setting, cells, part));
  });
  return [...ending(body, after.length > 0), ...ending(after, false)];
}

function partStrips(setting: Setting, cells: Cells, part: Part): Strip[] {
  const rows = (texts: readonly string[], weight: Weight) =>
    rowStrips(setting, texts, cells.atEnd, part, weight);
  const [first, ...more] = rows(cells.heads, 'bold');
  if (!first) return [];
  // A head of more strips than one would not be a head
  const head: Strip = { ...first, above: 5, keep: true };
  const body = cells.rows.flatMap((texts) => rows(texts, 'normal'));
  // Two rows at the least at the end of a page, and at the beginning of the next
  const keeps = (at: number) => body.length > 1 && (at === 0 || at === body.length - 2);
  return [head, ...more.concat(body).map((strip, at) => headed(strip, head, keeps(at)))];
}

const headed = (strip: Strip, head: Strip, keep: boolean): Strip => ({ ...strip, head, keep });

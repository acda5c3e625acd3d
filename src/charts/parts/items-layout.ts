import type { Words } from '#i18n/words.ts';
import type { ItemRow, Items } from '#charts/model/items.ts';
import { sharesAround, type Segment } from '#charts/model/shares.ts';
import { remark } from '#charts/words/items.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** From here on the statement stands beside its bar, below it above. */
const wide = 560;
const mostText = 400;
const beside = 20;
export const barHeight = 22;
/** Of those who could not judge, at the right end. */
export const passHeight = 10;
export const passWidth = 28;
const small = size.small * leading;
const label = size.label * leading;
const aroundBar = 6;
const between = 20;
/** Of the bars' width each side has at least this much, whatever was answered. */
const leastSide = 0.12;

export type PlacedItem = {
  readonly row: ItemRow;
  readonly segments: readonly Segment[];
  readonly lines: readonly string[];
  readonly remark: readonly string[];
  /** Heights in px from the top: of the text's middle, the bar's upper edge, the remark's middle. */
  readonly text: number;
  readonly bar: number;
  readonly below: number;
};

export type ItemsLayout = {
  readonly rows: readonly PlacedItem[];
  /** The edges of the bars, and where the middle of the scale lies, in px. */
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  /** px of all the answers. */
  readonly whole: number;
  readonly height: number;
};

export function itemsLayout(model: Items, width: number, words: Words): ItemsLayout {
  const { rows } = model;
  const texts = width < wide ? null : Math.min(mostText, Math.floor(width * 0.42));
  const left = texts === null ? 0 : texts + beside;
  const right = width - passRoom(rows);
  const drawn = rows.map((row) => ({ row, segments: sharesAround(row.shown?.counts?.points ?? []) }));
  const ends = drawn.flatMap(({ segments }) => segments);
  const before = Math.max(leastSide, ...ends.map(({ from }) => -from));
  const after = Math.max(leastSide, ...ends.map(({ to }) => to));
  const whole = (right - left) / (before + after);

  let y = 0;
  const placed = drawn.map(({ row, segments }): PlacedItem => {
    const lines = wrap(words.say(row.text), texts ?? width, size.label);
    const said = wrap(remark(words, row, model), width - left, size.small);
    const high = lines.length * label;
    const thick = row.shown ? barHeight + aroundBar : 0;
    const drawing = thick + said.length * small;
    const bar =
      texts === null ? y + high + (row.shown ? aroundBar : 2) : y + Math.max(0, (high - drawing) / 2);
    // Beside a bar a short statement stands at its height
    const text =
      texts === null ? y + high / 2 : Math.max(y + high / 2, bar + (row.shown ? barHeight / 2 : 0));
    const below = bar + thick + (said.length * small) / 2;
    y = (texts === null ? bar + drawing : y + Math.max(high, drawing)) + between;
    return { row, segments, lines, remark: said, text, bar, below };
  });
  return {
    rows: placed,
    left,
    right,
    middle: left + before * whole,
    whole,
    height: Math.max(0, y - between),
  };
}

/** Room for those who could not judge; none where there are none. */
function passRoom(rows: readonly ItemRow[]): number {
  const most = Math.max(0, ...rows.map(({ shown }) => shown?.counts?.cannotJudge ?? 0));
  return most === 0 ? 0 : 14 + passWidth + 5 + textWidth(String(most), size.small);
}

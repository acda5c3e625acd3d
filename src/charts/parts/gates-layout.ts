import type { Words } from '#i18n/words.ts';
import type { Gates, GateRow } from '#charts/model/gates.ts';
import { besideVerdict, verdictWord } from '#charts/words/gates.ts';
import { size } from './ink.ts';
import { leading } from './lines.tsx';
import type { Share } from './share.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

/** Room for the sign of the verdict, left of the question. */
export const indent = 24;
export const lineHeight = size.label * leading;
export const barHeight = 12;
const aroundBar = 6;
const between = 18;

export type PlacedGate = {
  readonly row: GateRow;
  readonly lines: readonly string[];
  /** The verdict, and the counts or the proof: behind it where they fit, else in lines below. */
  readonly verdict: string | null;
  readonly counts: { readonly lines: readonly string[]; readonly behind: boolean };
  /** Heights in px: of the question's middle, the bar's top (null: no shares are shown), the verdict's middle. */
  readonly question: number;
  readonly bar: number | null;
  readonly below: number;
};

export type GatesLayout = { readonly gates: readonly PlacedGate[]; readonly height: number };

export function gatesLayout({ rows }: Gates, width: number, words: Words): GatesLayout {
  let y = 0;
  const gates = rows.map((row) => {
    const lines = wrap(words.say(row.text), width - indent, size.label);
    const text = lines.length * lineHeight;
    const bar = row.shown?.counts && !row.answer ? y + text + aroundBar : null;
    const top = bar === null ? y + text + 2 : bar + barHeight + aroundBar;
    const verdict = verdictWord(words, row);
    const counts = countsLines(verdict ?? '', besideVerdict(words, row), width - indent);
    const gate = { row, lines, verdict, counts, question: y + text / 2, bar, below: top + lineHeight / 2 };
    y = top + lineHeight * (counts.behind ? 1 : 1 + counts.lines.length) + between;
    return gate;
  });
  return { gates, height: Math.max(0, y - between) };
}

function countsLines(verdict: string, counts: string, width: number): PlacedGate['counts'] {
  if (counts === '') return { lines: [], behind: true };
  const behind = countsFrom(verdict) + textWidth(counts, size.small) <= width;
  return { lines: behind ? [counts] : wrap(counts, width, size.small), behind };
}

/** Where the counts begin behind the verdict. */
export const countsFrom = (verdict: string): number => textWidth(verdict, size.small) + 10;

export type Segment = { readonly share: Share; readonly from: number; readonly to: number };

/** Shares of those who could judge, 0..1; 'cannot judge' is no part of the whole (S5). Of nobody none. */
export function segments({ counts }: NonNullable<GateRow['shown']>): Segment[] {
  if (!counts) return [];
  const { yes, partly, notYet } = counts;
  const whole = yes + partly + notYet;
  const parts: Segment[] = [
    { share: 'yes', from: 0, to: yes / whole },
    { share: 'partly', from: yes / whole, to: (yes + partly) / whole },
    { share: 'not-yet', from: (yes + partly) / whole, to: 1 },
  ];
  return parts.filter(({ from, to }) => to > from);
}

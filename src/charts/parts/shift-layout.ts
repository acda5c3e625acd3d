import type { Voted } from '#charts/model/shift.ts';
import { leading } from './lines.tsx';
import { stacksLayout, type Stack, type StacksLayout } from './stacks-layout.ts';

type Votes = { readonly first: Voted | null; readonly second: Voted | null };

export type ShiftRow = {
  /** What is told of the vote; null: nothing. */
  readonly voted: Voted | null;
  /** None where single answers may not be told. */
  readonly stacks: readonly Stack[];
  /** Upper edge of its stacks, in px from the top. */
  readonly top: number;
  /** Middle of the line that names the vote. */
  readonly head: number;
  /** px from the left of the mean; null where there is none. */
  readonly mean: number | null;
};

export type ShiftLayout = {
  readonly rows: readonly [ShiftRow, ShiftRow];
  /** Words below both, and sizes; the stacks in it are those of the second vote. */
  readonly scale: StacksLayout;
  readonly height: number;
};

/** The first vote above the second on the same scale, all dots of one size, the words of the scale once below. */
export function shiftLayout(labels: readonly string[], votes: Votes, width: number): ShiftLayout {
  const none = labels.map(() => 0);
  const pointsOf = (voted: Voted | null) => voted?.counts?.points ?? none;
  const most = Math.max(1, ...pointsOf(votes.first), ...pointsOf(votes.second));
  const layoutOf = (voted: Voted | null) => stacksLayout({ labels, counts: pointsOf(voted) }, width, most);
  const scale = layoutOf(votes.second);
  const line = scale.font * leading;
  const column = width / labels.length;
  const row = (voted: Voted | null, from: number): ShiftRow => ({
    voted,
    stacks: voted?.counts ? layoutOf(voted).stacks : [],
    top: from + line + gap,
    head: from + line / 2,
    mean: meanAt(voted, column),
  });
  const below = line + gap + scale.ground + line * apart;
  return {
    rows: [row(votes.first, 0), row(votes.second, below)],
    scale,
    height: below + line + gap + scale.height,
  };
}

const gap = 2;
/** Between the two votes, in lines. */
const apart = 0.9;

/** A mean of 1 stands in the middle of the first column. */
const meanAt = (voted: Voted | null, column: number): number | null =>
  voted === null || voted.mean === null ? null : (voted.mean - 0.5) * column;

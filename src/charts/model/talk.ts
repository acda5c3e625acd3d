import type { Text } from '#domain/questionnaire/text.ts';
import type { HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import type { Basis } from './basis.ts';
import { disputedIn, promptOf } from './disputed.ts';
import { gateDimensions, gates } from './gates.ts';
import type { ItemShown } from './items.ts';

/** An item about the partnership that people see differently, as a meeting talks about it. */
export type Talk = {
  readonly basis: Basis;
  readonly id: string;
  readonly dimension: string;
  readonly text: Text;
  /** What could be chosen, lowest first: of a reversed item the other way round. */
  readonly points: readonly HandsPoint[];
  /** How many chose each of them; null: fewer than five voices, or it may not be told (P2). */
  readonly counts: Distribution | null;
  /** The figure on 0..100; null: a gate has none. */
  readonly mean: Pick<ItemShown, 'score' | 'n'> | null;
  /** The question that opens the talk. */
  readonly prompt: Text | null;
};

const mostTalks = 5;
/** P2: single answers are drawn as dots from so many voices on; on a wall by partner too. */
export const fewestVoices = 5;

/** A1: the ratings of largest spread, then contested gates (S5), at most five together. */
export function talksIn(bases: readonly Basis[]): Talk[] {
  const rated = disputedIn(bases, 'partnership').map(({ basis, row, prompt }): Talk => {
    const { id, dimension, text, shown } = row;
    const points = row.points.map((word) => ({ text: word }));
    return { basis, id, dimension, text, points, counts: voiced(shown?.counts), mean: shown, prompt };
  });
  return [...rated, ...bases.flatMap(contestedIn)].slice(0, mostTalks);
}

const contestedIn = (basis: Basis): Talk[] =>
  gateDimensions(basis, 'partnership').flatMap((dimension) =>
    (gates(basis, dimension)?.rows ?? [])
      .filter(({ shown }) => shown?.verdict === 'contested')
      .map(({ id, text, shown }, place): Talk => {
        const counts = voiced(shown?.counts && inOrder(shown.counts));
        const prompt = promptOf(basis, dimension, place);
        return { basis, id, dimension, text, points: gatePoints, counts, mean: null, prompt };
      }),
  );

const gatePoints = (['not-yet', 'partly', 'yes'] as const).map((gate) => ({ gate }));

type GateCounts = Record<'yes' | 'partly' | 'notYet' | 'cannotJudge', number>;

const inOrder = ({ yes, partly, notYet, cannotJudge }: GateCounts): Distribution => ({
  points: [notYet, partly, yes],
  cannotJudge,
});

/** Null with fewer than five who gave an answer. */
const voiced = (counts: Distribution | null | undefined): Distribution | null =>
  counts && counts.points.reduce((sum, count) => sum + count, 0) >= fewestVoices ? counts : null;

import { medianLow } from '#domain/statistics/mean.ts';

/** One respondent's levels, counted from 1; a stage of a matrix is not asked what is wished for. */
export type LevelAnswer = { readonly now: number; readonly wished: number | null };

export type LadderSummary = {
  /** The middle level, the lower of the two middle ones. */
  readonly median: number;
  /** The middle of wished − now, of the same respondent each; null where nobody was asked for a wish. */
  readonly step: number | null;
  /** How many stand at each level, lowest first. */
  readonly now: readonly number[];
  /** How many wish for each level; empty where nobody was asked for a wish. */
  readonly wished: readonly number[];
};

/** S6: a ladder, or one stage of a matrix; of no answers null. */
export function ladderSummary(values: readonly LevelAnswer[], levels: number): LadderSummary | null {
  const now = values.map((one) => one.now);
  const median = medianLow(now);
  if (median === null) return null;
  const wishes = values.flatMap((one) => (one.wished === null ? [] : { ...one, wished: one.wished }));
  return {
    median,
    step: medianLow(wishes.map((one) => one.wished - one.now)),
    now: countsOf(now, levels),
    wished:
      wishes.length === 0
        ? []
        : countsOf(
            wishes.map((one) => one.wished),
            levels,
          ),
  };
}

const countsOf = (chosen: readonly number[], levels: number): number[] =>
  Array.from({ length: levels }, (_, place) => chosen.filter((level) => level === place + 1).length);

/** S6: where a stage of a matrix stands against the aim; above is not better than at it. */
export type AgainstAim = 'below' | 'at' | 'above';

export const againstAim = (median: number, aim: number): AgainstAim =>
  median === aim ? 'at' : median < aim ? 'below' : 'above';

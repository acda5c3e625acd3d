import { mean } from '#domain/statistics/mean.ts';

/** A score on the answer scale 1..m, or null, with how many items were answered with a number, of how many. */
export type Score = {
  readonly score: number | null;
  readonly answered: number;
  readonly of: number;
};

/** One thing for each item, facet and dimension of a plan, and one for the whole. */
export type ByTarget<T> = {
  readonly item: ReadonlyMap<string, T>;
  readonly facet: ReadonlyMap<string, T>;
  readonly dimension: ReadonlyMap<string, T>;
  readonly overall: T;
};

/** The mean of the parts when all have a score and they share one scale; otherwise null (S3). Of no parts null. */
export function meanOfAll(parts: readonly Score[], points: number | null): Score {
  const scores = parts.flatMap(({ score }) => score ?? []);
  return {
    score: points !== null && scores.length === parts.length ? mean(scores) : null,
    answered: parts.reduce((sum, { answered }) => sum + answered, 0),
    of: parts.reduce((sum, { of }) => sum + of, 0),
  };
}

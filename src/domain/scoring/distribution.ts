import { cannotJudge as pass, type AnswerValue } from '#domain/responses/answer.ts';
import type { RatedItem } from './plan.ts';
import { unreversed } from './rating.ts';

/** How many stand at each point of the scored scale, lowest first (a reversed item turned round), and how many passed. */
export type Distribution = { readonly points: readonly number[]; readonly cannotJudge: number };

export function distribution(item: RatedItem, values: readonly AnswerValue[]): Distribution {
  const points = Array.from({ length: item.points }, () => 0);
  let cannotJudge = 0;
  for (const value of values) {
    if (value === pass) cannotJudge += 1;
    if (typeof value === 'number') {
      const place = unreversed(value, item) - 1;
      points[place] = (points[place] ?? 0) + 1;
    }
  }
  return { points, cannotJudge };
}

/** S1: the share of those who said that they cannot judge, 0..1; null when nobody answered. */
export function cannotJudgeShare({ points, cannotJudge }: Distribution): number | null {
  const answers = points.reduce((sum, count) => sum + count, cannotJudge);
  return answers === 0 ? null : cannotJudge / answers;
}

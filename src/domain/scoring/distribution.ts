/** How many stand at each point of the scored scale, lowest first (a reversed item turned round), and how many passed. */
export type Distribution = { readonly points: readonly number[]; readonly cannotJudge: number };

/** S1: the share of those who said that they cannot judge, 0..1; null when nobody answered. */
export function cannotJudgeShare({ points, cannotJudge }: Distribution): number | null {
  const answers = points.reduce((sum, count) => sum + count, cannotJudge);
  return answers === 0 ? null : cannotJudge / answers;
}

import type { Text } from '#domain/questionnaire/text.ts';
import { agreement } from '#domain/scoring/agreement.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import type { Claim } from './claim.ts';

/** How many chose each word of a scale, lowest score first, and how many could not judge (S1). */
export function answersClaims(words: readonly Text[], { points, cannotJudge }: Distribution): Claim[] {
  const of = points.reduce((sum, count) => sum + count, cannotJudge);
  return [
    { kind: 'distribution', points: words.map((title, place) => ({ title, count: points[place] ?? 0 })) },
    ...(cannotJudge > 0 ? [{ kind: 'cannot-judge', some: cannotJudge, of } as const] : []),
  ];
}

/** A2, A3: about one subject, where random answers can be told from agreement at all. */
export function agreementClaims({ points }: Pick<Distribution, 'points'>): Claim[] {
  const beyond = agreement([points])?.beyondChance ?? null;
  return beyond === null ? [] : [{ kind: beyond ? 'agreed' : 'not-agreed' }];
}

import type { Text } from '#domain/questionnaire/text.ts';
import { middleOf } from '#domain/responses/show-of-hands.ts';
import type { HandsCount } from '#charts/model/hands.ts';
import { answersClaims } from './answers.ts';
import type { Claim } from './claim.ts';

/** S9: the lower of the two middle answers where the points are steps of a scale, and the counts; nothing else. */
export function handsClaims({ item, hands }: HandsCount, names: readonly Text[]): Claim[] {
  if (!hands) return [{ kind: 'hands-uncounted' }];
  const middle = item.kind === 'gate' ? null : middleOf(hands);
  const level = middle === null ? undefined : names[middle];
  const n = hands.points.reduce((sum, count) => sum + count, 0);
  return [...(level ? [{ kind: 'level', level, n } as const] : []), ...answersClaims(names, hands)];
}

import {
  countedIn,
  countedPart,
  type CountedAssessment,
  type CountedPart,
} from '#domain/columns/counted-part.ts';
import { Counting } from '#domain/columns/counting.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Slug } from '#domain/ids.ts';
import { asksEach } from '#domain/responses/assessment.ts';
import { isBefore, latestFirst } from './before.ts';
import { release } from './filter.ts';
import type { Filled } from './occasion.ts';
import type { Released } from './released.ts';

const everything = { has: () => true };

/**
 * What may be seen of an assessment by partner at any moment: all of it, one a questionnaire. `others`: those of the
 * same partnership that are by partner too.
 */
export const liveResults = (now: CountedAssessment, others: readonly CountedAssessment[]): Released[] =>
  now.assessment.parts.filter(asksEach).flatMap(({ questionnaire: { id } }) => {
    const part = countedPart(now, id);
    if (!part) return [];
    const shown = { mean: everything, change: everything, spread: everything };
    return release({ now: part, before: partBefore(now, others, id), shown, number: 0, commentsOut: [] });
  });

/** The last one before that anybody has answered. */
function partBefore(
  now: CountedAssessment,
  others: readonly CountedAssessment[],
  questionnaire: Slug,
): CountedPart | null {
  const earlier = others
    .filter((other) => isBefore(other.assessment, now.assessment))
    .toSorted((a, b) => latestFirst(a.assessment, b.assessment))
    .flatMap((other) => countedPart(other, questionnaire) ?? []);
  return earlier.find((part) => countedIn(part).length > 0) ?? null;
}

/** The tables of responses that are known to count. */
export function countFilled({ assessment, part, responses }: Filled): CountedPart {
  const counting = new Counting(assessment);
  counting.update([pack(responses, assessment.parts)], []);
  const counted = countedPart({ assessment, counting }, part.questionnaire.id);
  if (!counted) throw new Error(`${part.questionnaire.id} is not asked`);
  return counted;
}

import type { CountedAssessment } from '#domain/columns/counted-part.ts';
import { Counting } from '#domain/columns/counting.ts';
import { pack } from '#domain/columns/pack.ts';
import { liveResults } from '#domain/privacy/live.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';

/** What may be seen now: by partner live, anonymous the last release, nothing before the first. */
export function resultsOf(occasion: Occasion, others: readonly Occasion[]): readonly Released[] {
  if (occasion.assessment.mode === 'anonymous') return occasion.releases.at(-1)?.released ?? [];
  const live = others.filter(({ assessment }) => assessment.mode === 'by-partner');
  return liveResults(countingOf(occasion), live.map(countingOf));
}

function countingOf({ assessment, responses }: Occasion): CountedAssessment {
  const counting = new Counting(assessment);
  counting.update([pack(responses, assessment.parts)], []);
  return { assessment, counting };
}

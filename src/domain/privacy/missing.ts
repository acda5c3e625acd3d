import type { Occasion } from './occasion.ts';

/** P7: respondents still awaited, over all partners together, never by partner. */
export function missing({ assessment, responses }: Pick<Occasion, 'assessment' | 'responses'>): number {
  const expected = assessment.expected.reduce((sum, { people }) => sum + people, 0);
  return Math.max(0, expected - new Set(responses.map(({ respondent }) => respondent)).size);
}

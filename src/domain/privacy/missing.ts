import type { Id } from '#domain/ids.ts';
import { asksEach, type Assessment, type Expected } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';

/** Who has answered; one person may do so several times. */
type Attending = {
  readonly assessment: Assessment;
  readonly responses: readonly Pick<Response, 'respondent' | 'partner'>[];
  /**
   * How many came of a partner, where that was noted on the day: only they are awaited. The filter goes by what was
   * expected all the same (P6).
   */
  readonly came?: readonly Expected[];
};

const awaitedOf = ({ assessment, came = [] }: Attending): Expected[] =>
  assessment.expected.map((one) => came.find(({ partner }) => partner === one.partner) ?? one);

/** P7: respondents still awaited, over all partners together, never by partner; none where nobody is asked alone. */
export function missing(attending: Attending): number {
  const { assessment, responses } = attending;
  if (!assessment.parts.some(asksEach)) return 0;
  const expected = awaitedOf(attending).reduce((sum, { people }) => sum + people, 0);
  return Math.max(0, expected - new Set(responses.map(({ respondent }) => respondent)).size);
}

/** How many people of a partner have answered, of how many. */
export type Attended = { readonly partner: Id; readonly answered: number; readonly expected: number };

/** P7: of each partner, where answers stand under the partner's name; null in an anonymous assessment. */
export function attended(attending: Attending): Attended[] | null {
  const { assessment, responses } = attending;
  if (assessment.mode === 'anonymous') return null;
  return awaitedOf(attending).map(({ partner, people }) => ({
    partner,
    answered: new Set(responses.filter((one) => one.partner === partner).map(({ respondent }) => respondent))
      .size,
    expected: people,
  }));
}

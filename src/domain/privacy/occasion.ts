import type { Slug } from '#domain/ids.ts';
import type { Assessment, Part } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Release } from './released.ts';

/** An assessment with the responses that count (`countable`) and its releases, the last one last. */
export type Occasion = {
  readonly assessment: Assessment;
  readonly responses: readonly Response[];
  readonly releases: readonly Release[];
};

/** One questionnaire of an assessment with the responses to it. */
export type Filled = {
  readonly assessment: Assessment;
  readonly part: Part;
  readonly responses: readonly Response[];
};

/** What the assessment has of the questionnaire; null when it does not ask it. */
export function filledPart(
  { assessment, responses }: Pick<Occasion, 'assessment' | 'responses'>,
  questionnaire: Slug,
): Filled | null {
  const part = assessment.parts.find((one) => one.questionnaire.id === questionnaire);
  if (!part) return null;
  const isMeant = (response: Response) =>
    response.questionnaire.id === questionnaire &&
    response.questionnaire.version === part.questionnaire.version &&
    response.questionnaire.form === part.form;
  return { assessment, part, responses: responses.filter(isMeant) };
}

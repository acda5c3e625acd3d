import { countable } from '#domain/responses/countable.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import type { Response } from '#domain/responses/response.ts';

/** Responses, one a sitting and questionnaire. */
export type Counted = {
  readonly counted: number;
  readonly excluded: number;
  /** Corrected by a newer one, which counts in its place. */
  readonly replaced: number;
  /** Two corrections of the same response: one of them had to give way. */
  readonly competing: number;
};

export function countsOf(responses: readonly Response[], exclusions: readonly Exclusion[]): Counted {
  const { responses: counting, competing } = countable(responses, exclusions);
  const out = new Set(exclusions.map(({ response }) => response));
  const excluded = responses.filter(({ id }) => out.has(id)).length;
  return {
    counted: counting.length,
    excluded,
    replaced: responses.length - counting.length - excluded - competing.length,
    competing: competing.length,
  };
}

import type { Digest } from '#domain/ids.ts';
import type { Exclusion } from './exclusion.ts';
import type { Response } from './response.ts';

export type Countable = {
  /** One response a respondent and questionnaire, ordered by id: the order says nothing about time. */
  readonly responses: readonly Response[];
  /** Responses that gave way to another correction of the same one: the keeper is told. */
  readonly competing: readonly Digest[];
};

/**
 * Which responses count: none that is excluded or corrected; of several for the same sitting and questionnaire the
 * greater id. Independent of the order they came in; no responses give none.
 */
export function countable(responses: readonly Response[], exclusions: readonly Exclusion[]): Countable {
  const excluded = new Set(exclusions.map((exclusion) => exclusion.response));
  const corrected = new Set(responses.flatMap((response) => response.replaces ?? []));
  const alive = responses
    .filter((response) => !excluded.has(response.id) && !corrected.has(response.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const last = new Map<string, Response>();
  const competing: Digest[] = [];
  for (const response of alive) {
    const sitting = `${response.respondent} ${response.questionnaire.id} ${response.round}`;
    const other = last.get(sitting);
    if (other) competing.push(other.id);
    last.set(sitting, response);
  }
  return { responses: [...last.values()], competing };
}

import type { Slug } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { filledPart, type Filled, type Occasion } from './occasion.ts';

/**
 * The last anonymous assessment before this one that has results of the questionnaire: what this one is compared with
 * (C3). Only the responses of its last release: nothing else of it is out (P7). Null where there is none.
 */
export function filledBefore(now: Occasion, others: readonly Occasion[], questionnaire: Slug): Filled | null {
  const earlier = others
    .filter(({ assessment }) => assessment.mode === 'anonymous' && isBefore(assessment, now.assessment))
    .toSorted((a, b) => latestFirst(a.assessment, b.assessment))
    .flatMap((other) => outOf(other, questionnaire) ?? []);
  return earlier.find(({ responses }) => responses.length > 0) ?? null;
}

/**
 * Assessments of one day have no order: none is before the other. Before a second vote there is only its first one, and
 * it is before nothing: it asks again what was just talked about.
 */
export const isBefore = (a: Assessment, b: Assessment): boolean =>
  b.again ? a.id === b.again.of : !a.again && a.date < b.date;

/** Of one day by their ids, so that the same one is taken every time. */
export function latestFirst(a: Assessment, b: Assessment): number {
  const [one, other] = [`${a.date} ${a.id}`, `${b.date} ${b.id}`];
  return one === other ? 0 : one < other ? 1 : -1;
}

function outOf(occasion: Occasion, questionnaire: Slug): Filled | null {
  const filled = filledPart(occasion, questionnaire);
  const last = occasion.releases.at(-1)?.presences.find((one) => one.questionnaire === questionnaire);
  if (!filled || !last) return null;
  const out = new Set(last.of.map(({ response }) => response));
  return { ...filled, responses: filled.responses.filter(({ id }) => out.has(id)) };
}

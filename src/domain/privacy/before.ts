import type { Slug } from '#domain/ids.ts';
import { filledPart, type Filled, type Occasion } from './occasion.ts';

/**
 * The last assessment before this one, in the same mode, that has results of the questionnaire: what this one is
 * compared with (C3). Of an anonymous one only the responses of its last release: nothing else of it is out (P7).
 * Null where there is none.
 */
export function filledBefore(now: Occasion, others: readonly Occasion[], questionnaire: Slug): Filled | null {
  const earlier = others
    .filter((other) => other.assessment.mode === now.assessment.mode && place(other) < place(now))
    .toSorted((a, b) => (place(a) < place(b) ? 1 : -1))
    .flatMap((other) => outOf(other, questionnaire) ?? []);
  return earlier.find(({ responses }) => responses.length > 0) ?? null;
}

/** Assessments of one day have no order but that of their ids. */
const place = ({ assessment }: Occasion): string => `${assessment.date} ${assessment.id}`;

function outOf(occasion: Occasion, questionnaire: Slug): Filled | null {
  const filled = filledPart(occasion, questionnaire);
  if (!filled || occasion.assessment.mode === 'by-partner') return filled;
  const last = occasion.releases.at(-1)?.presences.find((one) => one.questionnaire === questionnaire);
  if (!last) return null;
  const out = new Set(last.of.map(({ response }) => response));
  return { ...filled, responses: filled.responses.filter(({ id }) => out.has(id)) };
}

import { occasionOf } from '../../domain/privacy/made.ts';
import { resultsOf } from '../../domain/privacy/results-of.ts';
import type { Twin } from './twins.ts';
import { toHundred } from '#charts/model/point.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { PartnershipResults } from '#storage/results.ts';

/** The small questionnaire asks on five points. */
const points = 5;

/** Everything that a filter would have to withhold or not: what would be told if all stood under the partner's name. */
export function unfiltered({ meetings }: Twin): Released[] {
  const occasions = meetings.map(({ assessment, responses }) => ({
    ...occasionOf(assessment, []),
    assessment: { ...assessment, mode: 'by-partner' as const },
    responses,
  }));
  return occasions.flatMap((occasion) =>
    resultsOf(
      occasion,
      occasions.filter((other) => other !== occasion),
    ),
  );
}

/** All numbers among the figures, means and intervals on 0..100 too; what lies beyond nine decimals is told nowhere. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const scored = ({ cells }: Released): number[] =>
  Object.values(cells).flatMap(({ mean, spread }) =>
    [mean, ...(spread?.interval ?? [])].map((value) => toHundred(value, points)),
  );

/** Figures of the results, as numbers. */
export const toldIn = ({ assessments }: PartnershipResults): number[] =>
  assessments.flatMap(({ released }) => released.flatMap((one) => [...numbersIn(one), ...scored(one)]));

/** Fractions of few people stand anywhere by chance. */
const isOwn = (value: number): boolean =>
  Array.from({ length: 60 }, (_, place) => value * (place + 1)).every(
    (times) => Math.abs(times - Math.round(times)) > 1e-4,
  );

/** Of nine decimals, some of which a program leaves out. */
const near = 2e-6;

/** Means, spreads and intervals that were withheld, on the answer scale and on 0..100, whatever their sign. */
export function withheldBy(twin: Twin, results: PartnershipResults): number[] {
  const told = toldIn(results).map(Math.abs);
  return unfiltered(twin)
    .flatMap((one) => [...numbersIn(one), ...scored(one)].map(Math.abs))
    .filter((value) => isOwn(value) && told.every((one) => Math.abs(one - value) > near));
}

/** Which of the numbers stand in a text, as exact as files write them, with a point or a comma. */
export function exactlyIn(text: string, numbers: readonly number[]): number[] {
  const written = [...text.matchAll(/\d+[.,]\d{6,}/g)].map(([one]) => Number(one.replace(',', '.')));
  const known = new Set(written.map((one) => Math.round(one * 1e5)));
  return numbers.filter(
    (value) =>
      [-1, 0, 1].some((step) => known.has(Math.round(value * 1e5) + step)) &&
      written.some((one) => Math.abs(one - value) < near),
  );
}

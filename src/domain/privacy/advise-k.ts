import { smallestK, type Expected } from '#domain/responses/assessment.ts';

/** So that it is still reached where half of those expected stay away. */
const manyPeople = 10;
const largerK = 5;

/** P2: five answers behind a figure where every partner that answers has many people; else three, the least. */
export function adviseK(expected: readonly Expected[]): number {
  const answering = expected.filter(({ people }) => people > 0);
  return answering.length > 0 && answering.every(({ people }) => people >= manyPeople) ? largerK : smallestK;
}

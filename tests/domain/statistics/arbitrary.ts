import * as fc from 'fast-check';
import type { Weighting } from '#domain/statistics/voices.ts';

/** Up to six judging partners with up to six ratings of five points each, some without any. */
export const groupsOfRatings = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 }), {
  maxLength: 6,
});

export const weightings = fc.constantFrom<Weighting>('partner', 'respondent');

const inAnyOrder = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });

/** The same groups twice, the second time with groups and numbers in another order. */
export const shuffled = (groups: fc.Arbitrary<number[][]>): fc.Arbitrary<[number[][], number[][]]> =>
  groups.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.tuple(...some.map((group) => inAnyOrder(group))).chain((mixed) => inAnyOrder(mixed)),
    ),
  );

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen } from '#domain/responses/assessment.ts';
import { joinAssessments, turn } from '#domain/responses/turn.ts';
import { latestCounter, type Stamps } from '#domain/responses/stamp.ts';
import { join, write } from '#domain/responses/stamped.ts';
import { assessment, idOf } from './made.ts';

type Record = { name: string; aim: string; stamps: Stamps };

const start: Record = { name: 'a', aim: 'b', stamps: {} };
const writings = fc.array(
  fc.record({
    field: fc.constantFrom('name' as const, 'aim' as const),
    counter: fc.nat(5),
    device: fc.nat(3),
  }),
);
// Two writings at the same counter of the same device are one writing: its text follows from the stamp.
const copy = writings.map((list) =>
  list.reduce(
    (record, { field, counter, device }) =>
      join(
        record,
        write(start, { [field]: `${field} ${counter} ${device}` }, { counter, device: idOf(device) }),
      ),
    start,
  ),
);

test('[F21] joining copies is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(copy, copy, copy, (a, b, c) => {
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      expect(join(a, a)).toEqual(a);
    }),
  );
});

test('[F24] the later writing wins by the counter of the device, whatever its clock says', () => {
  const mine = write(start, { name: 'mine' }, { counter: 2, device: idOf(1) });
  const theirs = write(start, { name: 'theirs', aim: 'theirs' }, { counter: 3, device: idOf(2) });
  expect(join(mine, theirs)).toMatchObject({ name: 'theirs', aim: 'theirs' });
  expect(join(theirs, mine)).toMatchObject({ name: 'theirs', aim: 'theirs' });
  expect(latestCounter(join(mine, theirs).stamps)).toBe(3);
});

test('closed beats open, unless it was opened again later', () => {
  const stamp = { counter: 1, device: idOf(1) };
  const closed = turn(assessment, stamp);
  const reopened = turn(closed, { ...stamp, counter: 2 });
  expect(isOpen(joinAssessments(assessment, closed))).toBe(false);
  expect(isOpen(joinAssessments(closed, assessment))).toBe(false);
  expect(isOpen(joinAssessments(closed, reopened))).toBe(true);
  expect(isOpen(joinAssessments(reopened, closed))).toBe(true);
});

import { expect, test } from 'vitest';
import { assessment, idOf } from '../domain/responses/made.ts';
import { byMeeting } from '#features/partnership/by-meeting.ts';

const one = (number: number, of?: number) => ({
  ...assessment,
  id: idOf(number),
  ...(of === undefined ? {} : { again: { of: idOf(of) } }),
});
const listed = (...all: ReturnType<typeof one>[]) =>
  byMeeting(all).map(({ assessment: { id }, under }) => `${under ? '  ' : ''}${Number(`0x${id}`)}`);

test('[V2] second votes stand below their first one, wherever they come in', () => {
  expect(listed(one(5, 1), one(4), one(3, 1), one(2, 4), one(1))).toEqual(['4', '  2', '1', '  5', '  3']);
});

test('none is lost: whose first one is not here, or is a second vote itself, stands by itself', () => {
  expect(listed(one(3, 9), one(2, 1), one(1, 2))).toEqual(['3', '2', '1']);
});

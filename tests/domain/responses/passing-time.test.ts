import { expect, test } from 'vitest';
import { passedIn, passingTime } from '#domain/responses/passing-time.ts';
import { longestMinutes } from '#domain/responses/taps.ts';
import { assessment, idOf, questionnaire } from './made.ts';

const withPeople = (...people: number[]) => ({
  ...assessment,
  expected: people.map((count, index) => ({ partner: idOf(index + 1), people: count })),
});

test('forty people answer one after the other on one device, eight on each of five', () => {
  const forty = withPeople(20, 10, 10);
  const each = longestMinutes(forty);
  expect(passingTime(forty)).toEqual({ people: 40, each, alone: 40 * each, devices: 5, together: 8 * each });
});

test('one more than fits makes one more turn for everybody', () => {
  const most = withPeople(21, 10, 10);
  expect(passingTime(most, 5)?.together).toBe(9 * longestMinutes(most));
  expect(passingTime(most, 1)?.together).toBe(41 * longestMinutes(most));
  expect(passingTime(most, 41)?.together).toBe(longestMinutes(most));
});

test('forty people at two and a half minutes are a hundred minutes on one device, twenty on five', () => {
  expect(passedIn(40, 2.5, 1)).toBe(100);
  expect(passedIn(40, 2.5, 5)).toBe(20);
});

test('never more devices than people', () => {
  const two = withPeople(1, 1);
  expect(passingTime(two)).toMatchObject({ people: 2, devices: 2, together: longestMinutes(two) });
  expect(passingTime(two, 100)?.devices).toBe(2);
});

test('nothing is said where nobody is expected, or all settle it together', () => {
  expect(passingTime(withPeople(0, 0))).toBe(null);
  expect(passingTime({ ...withPeople(3, 3), parts: [] })).toBe(null);
  const joint = { questionnaire: { ...questionnaire, joint: true as const }, form: 'full' };
  expect(passingTime({ ...withPeople(3, 3), parts: [joint] })).toBe(null);
});

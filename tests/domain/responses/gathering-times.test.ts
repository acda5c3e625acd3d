import { describe, expect, test } from 'vitest';
import type { Part } from '#domain/responses/assessment.ts';
import { gatheringTimes, handsMinutes, settlingMinutes } from '#domain/responses/gathering-times.ts';
import { assessment, idOf, questionnaire } from './made.ts';

const withPeople = (...people: number[]) => ({
  ...assessment,
  expected: people.map((count, index) => ({ partner: idOf(index + 1), people: count })),
});

const forty = withPeople(20, 10, 10);
const minutesWith = (way: 'passed' | 'phones' | 'paper', asked = forty) =>
  gatheringTimes(asked)?.[way].map(({ minutes }) => minutes);

describe('forty people who need a minute each', () => {
  test('devices passed round: so many turns, the last device decides', () => {
    expect(minutesWith('passed')).toEqual([40, 20, 14, 10, 8, 7]);
  });

  test('own phones: a minute to join, the slowest twice as long as the others, then eight seconds each at a station', () => {
    // 60 + 120 + 40 × 8 = 500 s; 60 + 120 + 20 × 8 = 340 s
    expect(minutesWith('phones')?.slice(0, 2)).toEqual([9, 6]);
  });

  test('paper: all fill it in at once, then half a minute a form for each who types', () => {
    expect(minutesWith('paper')?.slice(0, 2)).toEqual([22, 12]);
    expect(gatheringTimes(forty)?.printing).toBe(4);
  });

  test('one form for each partner: twenty seconds of talk for each answer of the one with most', () => {
    // Of three partners on one item, of a gate and an open question: 5 taps
    expect(gatheringTimes(forty)?.consensus).toBe(2);
  });
});

test('never more devices, stations or people who type than there are people', () => {
  const two = gatheringTimes(withPeople(1, 1));
  for (const way of ['passed', 'phones', 'paper'] as const)
    expect(two?.[way].map(({ count }) => count)).toEqual([1, 2]);
});

test('where each partner has one person, agreeing among its people is no way of its own', () => {
  expect(gatheringTimes(withPeople(1, 1, 1))?.consensus).toBe(null);
});

test('more at once never takes longer', () => {
  for (const people of [1, 2, 3, 7, 40, 200]) {
    for (const way of ['passed', 'phones', 'paper'] as const) {
      const minutes = minutesWith(way, withPeople(people, 1)) ?? [];
      expect(minutes).toEqual(minutes.toSorted((a, b) => b - a));
    }
  }
});

test('nothing is said where nobody is expected, or nobody is asked alone', () => {
  expect(gatheringTimes(withPeople(0, 0))).toBe(null);
  expect(gatheringTimes({ ...forty, parts: [] })).toBe(null);
});

const hands: Part = { questionnaire, form: 'full', hands: true };
const joint: Part = { questionnaire: { ...questionnaire, joint: true }, form: 'full' };

test('a show of hands: each item is read out, then forty hands are counted', () => {
  // Three items of 15 + 40 seconds
  expect(handsMinutes({ ...forty, parts: [hands] })).toBe(3);
  expect(handsMinutes(forty)).toBe(0);
});

test('what all settle together takes a minute an item, however many they are', () => {
  expect(settlingMinutes({ parts: [joint] })).toBe(3);
  expect(settlingMinutes(forty)).toBe(0);
});

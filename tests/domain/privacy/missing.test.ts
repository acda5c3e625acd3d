import { expect, test } from 'vitest';
import { attended, missing } from '#domain/privacy/missing.ts';
import { about, all, assessmentOf, occasionOf, partnerItems, partnerOf, peopleOf } from './made.ts';

const people = [3, 2];
const given = peopleOf(people)
  .slice(0, 4)
  .map((one) => Object.assign({ answers: { [about(0)]: all(partnerItems, 3) } }, one));

test('[P7] by partner it is told how many of each partner have answered', () => {
  const live = occasionOf(assessmentOf(people, { mode: 'by-partner', turn: 0 }), given);
  expect(attended(live)).toEqual([
    { partner: partnerOf(0), answered: 3, expected: 3 },
    { partner: partnerOf(1), answered: 1, expected: 2 },
  ]);
});

test('[P7] anonymous nothing is told by partner, open or closed', () => {
  for (const turn of [0, 1]) expect(attended(occasionOf(assessmentOf(people, { turn }), given))).toBeNull();
});

test('[P7] of a partner of which it was noted how many came, only those are awaited', () => {
  const live = occasionOf(assessmentOf(people, { mode: 'by-partner', turn: 0 }), given);
  const came = [{ partner: partnerOf(1), people: 1 }];
  expect(missing(live)).toBe(1);
  expect(missing({ ...live, came })).toBe(0);
  expect(attended({ ...live, came })?.map(({ expected }) => expected)).toEqual([3, 1]);
});

test('[P7] more than came may have answered: nobody is awaited then, and never fewer than nobody', () => {
  const live = occasionOf(assessmentOf(people, { turn: 0 }), given);
  expect(missing({ ...live, came: [{ partner: partnerOf(0), people: 0 }] })).toBe(0);
});

import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import {
  about,
  all,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  peopleOf,
  type Given,
} from './made.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from './results-of.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';

/** Everybody judges the first partner, who says 5, and the whole; roles go round. */
function cellsOf(people: readonly number[], more: Partial<Assessment>, roles: readonly string[] = []) {
  const given = peopleOf(people).map((one): Given => {
    const role = roles[one.person % roles.length];
    const value = one.partner === 0 ? 5 : 1 + (one.person % 2);
    const answers = { [about(0)]: all(partnerItems, value), partnership: all(['goal.1', 'goal.2'], value) };
    return Object.assign({ answers }, one, role === undefined ? {} : { role });
  });
  const occasion = occasionOf(assessmentOf(people, more), given);
  const release = nextRelease(occasion, [], idOf(1));
  const [figures] = release.ok ? release.value.released : resultsOf(occasion, []);
  return figures?.cells ?? expect.fail('one questionnaire is asked');
}

/** The groups of which anything is told about the subject. */
const groupsIn = (cells: Released['cells'], subject: string): string[] => [
  ...new Set(
    Object.keys(cells).flatMap((key) => (key.startsWith(`${subject}|`) ? (key.split('|')[1] ?? []) : [])),
  ),
];

const from = (partner: number) => `from:${partnerOf(partner)}`;
const live = { mode: 'by-partner', weighting: 'partner' } as const;

test('[P1] by partner each other judging partner is told apart, however few its people', () => {
  const cells = cellsOf([1, 1, 2], live);
  expect(groupsIn(cells, about(0))).toEqual(['peers', 'self', from(1), from(2)]);
  expect(cells[`${about(0)}|${from(2)}|dimension|care`]).toMatchObject({ mean: 1.5, n: 2, judges: 1 });
  const levels = Object.keys(cells).filter((key) => key.includes(`|${from(2)}|`));
  expect(levels.map((key) => key.split('|')[2])).toEqual(['dimension', 'overall']);
});

const byPartner: Cut = { by: 'partner' };

test('[P6] about the whole single partners are told apart only if they are the one cut', () => {
  expect(groupsIn(cellsOf([1, 1, 1], live), 'partnership')).toEqual(['all']);
  const cut = { ...live, cut: byPartner };
  expect(groupsIn(cellsOf([1, 1, 1], cut), 'partnership')).toEqual(['all', from(0), from(1), from(2)]);
  const cells = cellsOf([3, 3, 3], { cut: byPartner });
  expect(groupsIn(cells, 'partnership')).toEqual(['all', from(0), from(1), from(2)]);
  expect(groupsIn(cellsOf([3, 3, 2], { cut: byPartner }), 'partnership')).toEqual(['all']);
});

const byRole: Cut = { by: 'role', roles: ['elder', 'youth'].map((id) => ({ id, name: id })) };

test('[R1] a group of the cut judges a partner from outside only', () => {
  const cells = cellsOf([2, 2, 2], { ...live, cut: byRole }, ['elder', 'youth']);
  expect(cells[`${about(0)}|cut:elder|dimension|care`]).toMatchObject({ mean: 1, n: 2 });
  expect(cells['partnership|cut:elder|dimension|goal']).toMatchObject({ mean: 2.333333333, n: 3 });
  expect(Object.keys(cells).some((key) => key.includes('cut:') && key.includes('|item|'))).toBe(false);
});

test('[P6] who has no role, or one that the cut does not know, is in no group', () => {
  const cells = cellsOf([2, 2, 2], { ...live, cut: byRole }, ['elder', 'stranger']);
  expect(groupsIn(cells, 'partnership')).toEqual(['all', 'cut:elder']);
});

test('[P2] anonymous, a group of the cut needs k people, of two partners, and k without any one', () => {
  const told = (people: readonly number[], roles: readonly string[]) =>
    groupsIn(cellsOf(people, { cut: byRole }, roles), 'partnership').filter((one) => one !== 'all');
  expect(told([2, 2, 2, 2, 2], ['elder', 'youth'])).toEqual(['cut:elder', 'cut:youth']);
  expect(told([2, 2, 2], ['elder', 'youth'])).toEqual([]);
  const sectors = [0, 1, 2].map((partner) => ({
    partner: partnerOf(partner),
    sector: partner < 2 ? ('school' as const) : ('family' as const),
  }));
  const cells = cellsOf([4, 4, 4], { cut: { by: 'sector', sectors } });
  expect(groupsIn(cells, 'partnership')).toEqual(['all', 'cut:school']);
});

test('[P2] a spread stays untold where others’ subtracted from it would leave fewer than five people', () => {
  const { [`partnership|all|dimension|goal`]: whole, ...cells } = cellsOf([5, 5, 3], { cut: byPartner });
  expect(whole?.spread).not.toBeNull();
  const spreads = [0, 1, 2].map((one) => cells[`partnership|${from(one)}|dimension|goal`]?.spread !== null);
  expect(spreads).toEqual([true, false, false]);
});

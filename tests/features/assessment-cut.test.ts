import { expect, test } from 'vitest';
import { Cut } from '#domain/responses/cut.ts';
import type { Sector } from '#domain/responses/partnership.ts';
import { AssessmentValues } from '#features/assessment/assessment-values.ts';
import { chosenBefore, cutChoices, cutOf, sectorsAmong } from '#features/assessment/cut-of.ts';
import { id, partners } from '../storage/fixtures.ts';

const [somebody] = partners;
if (!somebody) throw new Error('no partner');
const of = (...sectors: readonly Sector[]) =>
  sectors.map((sector, place) => Object.assign({}, somebody, { id: id(11 + place), sector }));
const people = (...numbers: readonly number[]) =>
  numbers.map((count, place) => ({ partner: id(11 + place), people: count }));

const named = (...names: readonly string[]) => ({
  cut: 'role' as const,
  roles: names.map((name) => ({ name })),
});
const values = {
  title: 'November',
  date: '2026-11-12',
  parts: ['pacts:short'],
  expected: people(3, 3),
  mode: 'anonymous',
  k: 3,
  weighting: 'partner',
  ...chosenBefore(null),
  reference: 'last-meeting',
  keeperName: 'Siti',
  purpose: 'To talk about it',
  until: 'next year',
};
const issuesOf = (more: object) =>
  AssessmentValues.safeParse({ ...values, ...more }).error?.issues.map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  ) ?? [];

test('[P6] sectors are offered where two or more take part', () => {
  const three = of('school', 'government', 'school');
  expect(cutChoices(sectorsAmong(people(1, 1, 1), three))).toContain('sector');
  expect(cutChoices(sectorsAmong(people(1, 0, 1), three))).not.toContain('sector');
});

test('[P6] the cut is kept with its groups as they are at set-up', () => {
  const two = of('school', 'government');
  const sector = { cut: 'sector' as const, roles: [] };
  const cuts = [
    cutOf(sector, people(2, 2), two),
    cutOf(named(' Pengurus ', 'Anggota'), people(2, 2), two),
    cutOf({ cut: 'partner', roles: [] }, people(2, 2), two),
  ];
  expect(cuts).toEqual([
    {
      by: 'sector',
      sectors: [
        { partner: id(11), sector: 'school' },
        { partner: id(12), sector: 'government' },
      ],
    },
    {
      by: 'role',
      roles: [
        { id: 'role-1', name: 'Pengurus' },
        { id: 'role-2', name: 'Anggota' },
      ],
    },
    { by: 'partner' },
  ]);
  expect(cuts.every((cut) => Cut.safeParse(cut).success)).toBe(true);
  expect(cutOf(sector, people(2, 0), two)).toBeNull();
  expect(cutOf(chosenBefore(null), people(2, 2), two)).toBeNull();
});

test('[P6] the next assessment starts with the comparison of the last', () => {
  expect(chosenBefore({ by: 'partner' }).cut).toBe('partner');
  const roles = [
    { id: 'role-1', name: 'Pengurus' },
    { id: 'role-2', name: 'Anggota' },
  ];
  expect(chosenBefore({ by: 'role', roles })).toEqual(named('Pengurus', 'Anggota'));
});

test('each role has a name of its own; nobody minds the names while they are not used', () => {
  expect(issuesOf(named('Pengurus', 'Anggota'))).toEqual([]);
  expect(issuesOf(named('Pengurus', ' '))).toEqual(['roles.1.name empty']);
  expect(issuesOf(named('Anggota', 'Pengurus', ' anggota '))).toEqual(['roles.2.name same-role']);
  expect(issuesOf(named('a'.repeat(81), 'Anggota'))).toEqual(['roles.0.name too-long']);
  expect(issuesOf({ ...named('', ''), cut: 'none' })).toEqual([]);
});

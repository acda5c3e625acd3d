import { expect, test } from 'vitest';
import { makeWords } from '#i18n/words.ts';
import indonesian from '#i18n/words/id.json';
import { groupViewers } from '#features/results/group-viewers.ts';
import { pacts, school } from './closed-example.ts';

const words = makeWords('id', indonesian);
const [basis] = pacts;
if (!basis) throw new Error('the example asks about partners');
const [first, second, ...rest] = school.partners.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('the example has partners');

test('[P6] the cut by partner sets all of them beside each other for the partnership, and all others for one of them', () => {
  const cut = { by: 'partner' } as const;
  expect(groupViewers(words, cut, basis, null).map(({ look }) => look.id)).toEqual([first, second, ...rest]);
  expect(groupViewers(words, cut, basis, first).map(({ group }) => group)).toEqual(
    [second, ...rest].map((id) => `from:${id}`),
  );
});

test('[P6] a sector is one group however many partners are in it, with a sign that no partner has', () => {
  const sectors = [
    { partner: first, sector: 'school' },
    { partner: second, sector: 'community' },
    ...rest.map((partner) => ({ partner, sector: 'community' }) as const),
  ] as const;
  const viewers = groupViewers(words, { by: 'sector', sectors: [...sectors] }, basis, null);
  expect(viewers.map(({ group, look }) => [group, look.name])).toEqual([
    ['cut:school', 'Sekolah'],
    ['cut:community', 'Masyarakat'],
  ]);
  const taken = new Set(basis.partners.map(({ sign }) => sign));
  expect(viewers.filter(({ look }) => taken.has(look.sign))).toEqual([]);
});

test('[P6] roles are named as they were when the first answer came', () => {
  const roles = [
    { id: 'leader', name: 'Pengurus' },
    { id: 'member', name: 'Anggota' },
  ];
  const viewers = groupViewers(words, { by: 'role', roles }, basis, first);
  expect(viewers.map(({ group, look }) => [group, look.name])).toEqual([
    ['cut:leader', 'Pengurus'],
    ['cut:member', 'Anggota'],
  ]);
});

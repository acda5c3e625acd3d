import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { groupsAbout, inGroup, type Group } from '#domain/scoring/group.ts';

const [a, b, c] = [idOf(1), idOf(2), idOf(3)];
const speakers = [
  { partner: c, cut: 'youth' },
  { partner: a, cut: 'elders' },
  { partner: b, cut: 'youth' },
  { partner: b, cut: null },
];
const aboutA = `partner:${a}`;
const pair = `pair:${a}:${b}`;
const from = (partner: string): Group => `from:${partner}`;
const byPartner = { by: 'partner' } as const;

test('[R1] about a partner: the others, itself, each other judging partner, and the groups of the cut', () => {
  expect(groupsAbout(aboutA, speakers, null)).toEqual([
    'peers',
    'self',
    from(b),
    from(c),
    'cut:elders',
    'cut:youth',
  ]);
  expect(groupsAbout(aboutA, [], null)).toEqual(['peers', 'self']);
});

test('[P6] about the whole a single partner is told apart only if that is the one cut', () => {
  expect(groupsAbout('partnership', speakers, null)).toEqual(['all', 'cut:elders', 'cut:youth']);
  const uncut = speakers.map(({ partner }) => ({ partner, cut: null }));
  expect(groupsAbout('partnership', uncut, byPartner)).toEqual(['all', from(a), from(b), from(c)]);
});

test('about a pair: both, and each of the two; about who answers: all', () => {
  expect(groupsAbout(pair, speakers, byPartner)).toEqual(['all', from(a), from(b)]);
  expect(groupsAbout('self', speakers, byPartner)).toEqual(['all']);
});

test('[R1] whoever is judged is in no group but its own', () => {
  const [third, first, second, secondToo] = speakers;
  const members = (subject: string, group: Group) => inGroup(speakers, subject, group);
  expect(members(aboutA, 'peers')).toEqual([third, second, secondToo]);
  expect(members(aboutA, 'self')).toEqual([first]);
  expect(members(aboutA, from(b))).toEqual([second, secondToo]);
  expect(members(aboutA, from(a))).toEqual([]);
  expect(members(aboutA, 'cut:youth')).toEqual([third, second]);
  expect(members(aboutA, 'cut:elders')).toEqual([]);
  expect(members('partnership', 'cut:elders')).toEqual([first]);
  expect(members(pair, from(b))).toEqual([second, secondToo]);
  expect(members('partnership', 'all')).toEqual(speakers);
});

test('the order of the groups does not depend on who came first', () => {
  expect(groupsAbout(aboutA, speakers.toReversed(), null)).toEqual(groupsAbout(aboutA, speakers, null));
});

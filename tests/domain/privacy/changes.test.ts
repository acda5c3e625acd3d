import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { about, all, assessmentOf, occasionOf, partnerItems, peopleOf, small, type Given } from './made.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from './results-of.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

const people = [0, 3, 3];
const codes = Array.from({ length: 20 }, (_, person) => `kata${10 + person}`);

const answering = (value: (person: number) => number, pairing: readonly (string | null)[] = codes): Given[] =>
  peopleOf(people).map(({ person, partner }) => {
    const given: Given = { person, partner, answers: { [about(0)]: all(partnerItems, value(person)) } };
    const code = pairing[person] ?? null;
    return code === null ? given : Object.assign(given, { pairing: code });
  });

const released = (occasion: Occasion, others: readonly Occasion[] = []): Occasion => {
  const release = nextRelease(occasion, others, idOf(1));
  return { ...occasion, releases: release.ok ? [release.value] : [] };
};

/** What is told at the second of two meetings. */
function later(
  first: readonly Given[],
  second: readonly Given[],
  more: Partial<Assessment> = {},
  moreBefore: Partial<Assessment> = {},
): Released {
  const before = released(occasionOf(assessmentOf(people, { date: '2026-08-01', ...moreBefore }), first));
  const now = released(occasionOf(assessmentOf(people, { id: idOf(101), ...more }), second), [before]);
  const [figures] = resultsOf(now, []);
  if (!figures) throw new Error('one questionnaire is asked');
  return figures;
}

const key = `${about(0)}|peers|facet|listen`;

test('[C3] the same people are compared: the mean of their differences, with its interval', () => {
  const figures = later(
    answering(() => 3),
    answering((person) => (person < 2 ? 5 : 4)),
  );
  expect(figures.before).toBe(idOf(100));
  const change = figures.changes[key];
  expect(change).toMatchObject({ difference: expect.closeTo(8 / 6, 9), n: 6, df: 5 });
  expect(change?.interval?.[0]).toBeGreaterThan(0);
  expect(Object.keys(figures.changes)).toContain(`${about(0)}|peers|overall|overall`);
});

test('[C3] four pairs are too few; five and one left unpaired are not told either, five alone are', () => {
  const same = answering(() => 3);
  const without = (...persons: number[]) =>
    answering(
      () => 4,
      codes.map((code, person) => (persons.includes(person) ? null : code)),
    );
  expect(later(same, without(4, 5)).changes).toEqual({});
  expect(later(same, without(5)).changes).toEqual({});
  expect(Object.keys(later(same, without()).changes)).not.toEqual([]);
});

const meeting = (id: number, date: string, given: readonly Given[]) =>
  occasionOf(assessmentOf(people, { id: idOf(id), date, mode: 'by-partner' }), given);

/** How many pairs a change by partner rests on, 0 where there are fewer than five. */
function pairsBetween(first: readonly Given[], second: readonly Given[]): number {
  const [figures] = resultsOf(meeting(2, '2026-11-12', second), [meeting(1, '2026-08-01', first)]);
  return figures?.changes[key]?.n ?? 0;
}

test('[C3] a change without interval says whether everybody changed alike, or only too few answered', () => {
  const before = answering(() => 3);
  const change = (value: (person: number) => number) => later(before, answering(value)).changes[key];
  expect(change(() => 4)).toMatchObject({ interval: null, allEqual: true });
  expect(change((person) => (person < 3 ? 4 : 5))?.allEqual).toBe(false);
});

test('[C3] a code that two people use, or that changed its partner, pairs nobody', () => {
  const first = answering(() => 3);
  const withCodes = (other: Record<number, number>) =>
    answering(
      () => 4,
      codes.map((code, person) => codes[other[person] ?? person] ?? code),
    );
  expect(pairsBetween(first, withCodes({}))).toBe(6);
  expect(pairsBetween(first, withCodes({ 5: 15 }))).toBe(5);
  expect(pairsBetween(first, withCodes({ 1: 0 }))).toBe(0);
  expect(pairsBetween(withCodes({ 1: 0 }), first)).toBe(0);
  expect(pairsBetween(first, withCodes({ 0: 15, 5: 0 }))).toBe(0);
});

test('[C3] anonymous, nobody or k people of either meeting may be left unpaired', () => {
  const first = answering(() => 3);
  const more = (count: number) => [
    ...first,
    ...Array.from({ length: count }, (_, place): Given => {
      return { person: 50 + place, partner: 1 + (place % 2), answers: first[0]?.answers ?? {} };
    }),
  ];
  const second = answering(() => 4);
  expect(Object.keys(later(more(0), second).changes)).not.toEqual([]);
  expect(later(more(1), second).changes).toEqual({});
  expect(later(more(2), second).changes).toEqual({});
  // Of three, one partner has two: it would know the third.
  expect(later(more(3), second).changes).toEqual({});
  expect(Object.keys(later(more(4), second).changes)).not.toEqual([]);
  // With so great a k the first meeting told nothing: still, who is left over stays among k others.
  expect(later(more(1), second, {}, { k: 9 }).changes).toEqual({});
  expect(Object.keys(later(more(0), second, {}, { k: 9 }).changes)).not.toEqual([]);
});

test('[C3] only what rests on the same items, word for word, is compared', () => {
  const reworded = {
    ...small,
    version: 2,
    items: small.items.map((item) =>
      item.id === 'listen.2' ? Object.assign({}, item, { text: { en: 'new words' } }) : item,
    ),
  };
  const { changes } = later(
    answering(() => 3),
    answering(() => 4),
    { parts: [{ questionnaire: reworded, form: 'all' }] },
  );
  expect(
    Object.keys(changes)
      .map((changed) => changed.split('|').slice(2).join(' '))
      .toSorted(),
  ).toEqual(['facet help', 'item help.1', 'item listen.1', 'item listen.3']);
});

test('[C3] [P7] what has not been released, or was told in another mode, is not compared with', () => {
  const second = answering(() => 4);
  const assessment = assessmentOf(people, { date: '2026-08-01' });
  const first = occasionOf(
    assessment,
    answering(() => 3),
  );
  const now = occasionOf(assessmentOf(people, { id: idOf(101) }), second);
  const compared = (before: Occasion) => resultsOf(released(now, [before]), [])[0]?.before;
  expect(compared(released(first))).toBe(assessment.id);
  expect(compared(first)).toBeNull();
  expect(compared(released({ ...first, responses: [] }))).toBeNull();
  expect(compared({ ...first, assessment: { ...assessment, mode: 'by-partner' } })).toBeNull();
  expect(compared(released({ ...first, assessment: { ...assessment, date: '2027-01-01' } }))).toBeNull();
});

test('[C3] by partner the change is live, from five pairs on', () => {
  const first = occasionOf(
    assessmentOf(people, { date: '2026-08-01', mode: 'by-partner' }),
    answering(() => 3),
  );
  const now = (count: number) =>
    occasionOf(
      assessmentOf(people, { id: idOf(101), mode: 'by-partner', turn: 0 }),
      answering(() => 4).slice(0, count),
    );
  expect(resultsOf(now(5), [first])[0]?.changes[key]).toMatchObject({ difference: 1, n: 5, interval: null });
  expect(resultsOf(now(4), [first])[0]?.changes).toEqual({});
});

test('[P3] a change that would single out who was not there before is withdrawn, not the mean', () => {
  const first = answering(() => 3);
  const joined: Given = { person: 50, partner: 1, answers: { [about(0)]: all(partnerItems, 1) } };
  const figures = later(first, [...answering(() => 4), joined]);
  expect(figures.changes).toEqual({});
  expect(figures.cells[key]).toMatchObject({ n: 7 });
});

/** The changes told at the last of the meetings, each of these persons with the own code; person and partner by number. */
function lastOf(meetings: readonly (readonly number[])[]): readonly string[] {
  const past: Occasion[] = [];
  for (const [place, persons] of meetings.entries()) {
    const given = persons.map((person): Given => {
      const answers = { [about(0)]: all(partnerItems, 3) };
      return { person, partner: 1 + (person % 3), answers, pairing: codes[person] ?? '' };
    });
    const assessment = assessmentOf([0, 4, 4, 4], { id: idOf(500 + place), date: `2026-0${place + 1}-01` });
    past.push(released(occasionOf(assessment, given), past));
  }
  return Object.keys(past.at(-1)?.releases[0]?.released[0]?.changes ?? {});
}

test('[P3] a change is told only where the changes told before do not single anybody out of it', () => {
  const stayed = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const joined = [...stayed, 9, 10, 11];
  expect(lastOf([stayed, joined, stayed])).toContain(key);
  // Whoever stayed away besides the three would be the difference between the two groups of people compared.
  expect(lastOf([stayed, joined, stayed.slice(0, 8)])).toEqual([]);
  expect(lastOf([joined, stayed.slice(0, 8)])).toContain(key);
});

test('[P2] the spreads of two changes, taken off each other, leave five people or are not told', () => {
  const partners = [0, 5, 5];
  const speaking = [1, 1, 1, 2, 2, 2, 1, 1, 2, 2];
  const answers = (count: number, value: number): Given[] =>
    speaking.slice(0, count).map((partner, person) => ({
      person,
      partner,
      pairing: `kata${10 + person}`,
      answers: { [about(0)]: all(partnerItems, 1 + ((person * value) % 5)) },
    }));
  const settings = { weighting: 'respondent' } as const;
  const before = released(
    occasionOf(assessmentOf(partners, { date: '2026-08-01', ...settings }), answers(10, 1)),
  );
  const now = assessmentOf(partners, { id: idOf(101), ...settings });
  const first = released(occasionOf(now, answers(6, 2)), [before]);
  const atOnce = released(occasionOf(now, answers(10, 2)), [before]);
  const next = nextRelease(
    occasionOf({ ...now, turn: 3 }, answers(10, 2), first.releases),
    [before],
    idOf(3),
  );
  const changes = (figures: Released | undefined) => Object.keys(figures?.changes ?? {});
  expect(changes(first.releases[0]?.released[0])).toContain(key);
  expect(changes(atOnce.releases[0]?.released[0])).toContain(key);
  expect(next.ok && changes(next.value.released[0])).not.toContain(key);
});

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
  wholeItems,
  type Given,
} from './made.ts';
import { readReleased } from '#domain/privacy/filter.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from './results-of.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

function releasedOf(
  people: readonly number[],
  answer: (one: Given) => Given,
  more: Partial<Assessment> = {},
): Released {
  const given = peopleOf(people).map((one) => answer(Object.assign({ answers: {} }, one)));
  const occasion = occasionOf(assessmentOf(people, more), given);
  const results = nextRelease(occasion, [], idOf(1));
  const [figures] = results.ok ? results.value.released : resultsOf(occasion, []);
  if (!figures) throw new Error('one questionnaire is asked');
  return figures;
}

const listening = (values: Record<number, number>) => (one: Given) => ({
  ...one,
  answers: { [about(0)]: { ...all(partnerItems, 3), 'listen.1': values[one.person] ?? 3 } },
});

test('[P2] a cell that may be told holds the scored figures, its spread and its counts', () => {
  const { cells } = releasedOf([0, 2, 2, 1], listening({ 0: 5, 1: 4, 2: 4, 3: 2, 4: 5 }));
  expect(cells[`${about(0)}|peers|item|listen.1`]).toEqual({
    mean: 4,
    n: 5,
    judges: 3,
    spread: expect.objectContaining({ sd: expect.closeTo(Math.sqrt(1.5), 9), df: 4, allEqual: false }),
    counts: { points: [0, 1, 0, 2, 2], cannotJudge: 0 },
  });
  expect(cells[`${about(0)}|peers|facet|listen`]).toMatchObject({ n: 5, counts: null });
  expect(cells[`${about(0)}|peers|overall|overall`]?.mean).toBeCloseTo(((4 + 3 + 3) / 3 + 3) / 2, 9);
});

test('[P2] below five people there is no spread, no interval and no count', () => {
  const { cells } = releasedOf([0, 1, 1, 1, 1], listening({ 0: 5, 1: 4 }));
  expect(cells[`${about(0)}|peers|item|listen.1`]).toEqual({
    mean: 3.75,
    n: 4,
    judges: 4,
    spread: null,
    counts: null,
  });
});

test('[P1] by partner a single answer is told with its counts', () => {
  const { cells, number } = releasedOf([0, 1], listening({ 0: 5 }), {
    mode: 'by-partner',
    weighting: 'partner',
  });
  expect(number).toBe(0);
  expect(cells[`${about(0)}|peers|item|listen.1`]).toEqual({
    mean: 5,
    n: 1,
    judges: 1,
    spread: { sd: null, se: null, df: null, interval: null, allEqual: false },
    counts: { points: [0, 0, 0, 0, 1], cannotJudge: 0 },
  });
});

test('[P4] too few and nobody at all look the same: there is nothing', () => {
  const few = releasedOf([2, 2, 2], (one) => ({
    ...one,
    answers: {
      partnership: all(wholeItems.slice(0, 2), 3),
      ...(one.partner === 0 ? { [about(2)]: all(partnerItems, 3) } : {}),
    },
  }));
  const nobody = releasedOf([2, 2, 2], (one) => ({
    ...one,
    answers: { partnership: all(wholeItems.slice(0, 2), 3) },
  }));
  expect(few).toEqual(nobody);
  expect(Object.keys(few.cells)).not.toEqual([]);
});

const views = (people: readonly number[], more: Partial<Assessment> = {}) =>
  releasedOf(
    people,
    (one) => ({
      ...one,
      answers: { [about(0)]: all(partnerItems, one.partner === 0 ? 5 : 2 + (one.person % 2)) },
    }),
    more,
  ).gaps[`${about(0)}|peers|facet|listen`];

test('[R3] [P2] a gap is told where both views are; interval and mark where the peers’ spread is', () => {
  expect(views([5, 3, 3])).toMatchObject({ gap: 2.5, marked: true, interval: expect.any(Array) });
  expect(views([4, 3, 3])).toMatchObject({ gap: 2.5, marked: true, interval: expect.any(Array) });
  expect(views([2, 3, 3])).toBeUndefined();
  expect(views([5, 1, 1, 1, 1])).toMatchObject({ marked: false, interval: null });
  expect(views([1, 3, 3], { mode: 'by-partner' })).toMatchObject({ gap: 2.5, marked: true });
});

const gateOf = (people: readonly number[], more: Partial<Assessment> = {}) =>
  releasedOf(
    people,
    (one) => ({ ...one, answers: { partnership: { 'ready.1': one.person === 0 ? 'not-yet' : 'yes' } } }),
    more,
  ).gates['partnership|all|item|ready.1'];

test('[P2] [S5] a verdict is told from k people on, its counts from five', () => {
  expect(gateOf([1, 1, 1])).toBeUndefined();
  expect(gateOf([1, 1, 1, 1])).toEqual({ verdict: 'contested', n: 4, counts: null });
  expect(gateOf([2, 2, 1])?.counts).toEqual({ yes: 4, partly: 0, notYet: 1, cannotJudge: 0 });
  expect(gateOf([1, 1], { mode: 'by-partner' })).toMatchObject({ verdict: null, n: 2 });
});

/** The comments told where each of the authors, a person a letter, writes one; persons are numbered from 0. */
const commented = (authors: Record<number, string>, more: Partial<Assessment> = {}) =>
  releasedOf(
    [2, 2, 2],
    (one) => {
      const text = authors[one.person];
      return text === undefined ? one : { ...one, comments: { goal: text } };
    },
    more,
  ).comments;

test('[P2] comments are told from k people on, without their authors', () => {
  expect(commented({ 0: 'a', 1: 'b' })).toEqual([]);
  const [three, ...others] = commented({ 0: 'a', 2: 'b', 4: 'c' });
  expect(others).toEqual([]);
  expect({ ...three, texts: three?.texts.toSorted() }).toEqual({ dimension: 'goal', texts: ['a', 'b', 'c'] });
  expect(commented({ 0: 'a', 1: 'b' }, { mode: 'by-partner' })[0]?.texts).toHaveLength(2);
});

test('[P2] the order of comments does not depend on who wrote which', () => {
  const letters = 'abcdef'.split('');
  const orders = letters.map((_, turn) =>
    commented(Object.fromEntries(letters.map((__, place) => [place, letters[(place + turn) % 6] ?? '']))),
  );
  for (const order of orders) expect(order).toEqual(orders[0]);
  expect(orders[0]?.[0]?.texts).not.toEqual(letters);
});

test('[P7] nothing that leaves names a person, a response or a pairing code', () => {
  const given = peopleOf([3, 3, 3]).map((one): Given =>
    Object.assign({ answers: { [about(0)]: all(partnerItems, 3) }, pairing: `kata${10 + one.person}` }, one),
  );
  const occasion = occasionOf(assessmentOf([3, 3, 3]), given);
  const release = nextRelease(occasion, [], idOf(1));
  const text = JSON.stringify(release.ok ? release.value.released : null);
  expect(text).toContain(partnerOf(0));
  for (const { id, respondent, pairing } of occasion.responses) {
    for (const secret of [id, respondent, pairing ?? id]) expect(text).not.toContain(secret);
  }
});

test('what another device let through is read back; anything else is refused with its place', () => {
  const figures = releasedOf([2, 2, 2], listening({}));
  expect(readReleased(JSON.parse(JSON.stringify(figures)))).toEqual({ ok: true, value: figures });
  expect(readReleased({ ...figures, responses: [] })).toMatchObject({
    ok: false,
    error: { kind: 'not-released' },
  });
  expect(readReleased({ ...figures, k: -1 })).toMatchObject({ ok: false, error: { path: ['k'] } });
});

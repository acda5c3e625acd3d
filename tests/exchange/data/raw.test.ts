import { describe, expect, test } from 'vitest';
import { isByPartner } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Response } from '#domain/responses/response.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { datasets } from '#exchange/data/datasets.ts';
import { byPartner, idOf, partners, partnership, responseOf, said } from '../made.ts';
import { both } from './example-input.ts';

const rating = { item: 'rating', subject: aboutPartner(idOf(2)) } as const;

/** The table, rows by the names of their columns. */
function tableOf(id: string, responses: readonly Response[], exclusions: readonly Exclusion[] = []) {
  if (!isByPartner(byPartner)) throw new Error('by partner');
  const raw = [{ assessment: byPartner, counted: countable(responses, exclusions) }];
  const occasion = { assessment: byPartner, released: [], joints: [], tallies: [], notes: [] };
  const input = { partnership, partners, actions: [], assessments: [occasion] };
  const { variables, rows } =
    datasets(input, raw, both, 'en').find((one) => one.id === id) ?? expect.fail(`no table ${id}`);
  return [...rows].map((row) => Object.fromEntries(variables.map((one, place) => [one.id, row[place]])));
}

const longOf = (...responses: Response[]) => tableOf('answers-long', responses);
const wideOf = (...responses: Response[]) => tableOf('answers-wide', responses);

describe('one answer a row', () => {
  test('each kind of item gives its numbers, what people wrote none', () => {
    const rows = longOf(responseOf(500, byPartner));
    expect(rows.map(({ item, subject, measure, value }) => [item, subject, measure, value])).toEqual([
      ['rating', 'p2', 'chosen', 4],
      ['gate', 'partnership', 'chosen', 2],
      ['ladder', 'p1_p3', 'now', 1],
      ['ladder', 'p1_p3', 'wished', 2],
      ['matrix.plan', 'partnership', 'chosen', 2],
      ['step', 'partnership', 'chosen', 1],
    ]);
  });

  test('nothing that somebody wrote is in it: comments stand without author among the texts', () => {
    const text = JSON.stringify([longOf(responseOf(500, byPartner)), wideOf(responseOf(500, byPartner))]);
    expect(text).not.toContain('Terima kasih');
    expect(text).not.toContain('foto');
    expect(text).not.toContain('baik');
  });

  test('[S1] cannot judge is no number', () => {
    const [row] = longOf(responseOf(500, byPartner, [{ ...rating, value: 'cannot-judge' }]));
    expect([row?.['value'], row?.['passed'], row?.['value_title']]).toEqual([null, 1, 'cannot judge']);
  });

  test('half a ladder is not counted, so it is not there', () => {
    const half = said
      .filter(({ item }) => item === 'ladder')
      .map(({ item, subject }) => ({ item, subject, value: { now: 1 } }));
    const rows = longOf(responseOf(500, byPartner, [...half, { ...rating, value: 3 }]));
    expect(rows.map(({ item }) => item)).toEqual(['rating']);
  });

  test('the order of the taps is not that of the rows', () => {
    const there = longOf(responseOf(500, byPartner));
    expect(longOf(responseOf(500, byPartner, said.toReversed()))).toEqual(there);
  });
});

describe('one respondent a row', () => {
  test('a column for each item and each one it is about, the numbers in their places', () => {
    const [row] = wideOf(responseOf(500, byPartner));
    expect(row).toMatchObject({
      partner: 'p1',
      rating__p1: null,
      rating__p2: 4,
      gate__partnership: 2,
      ladder_now__p1_p3: 1,
      ladder_wished__p1_p3: 2,
      matrix_plan__partnership: 2,
      step__partnership: 1,
    });
    expect(Object.keys(row ?? {}).filter((name) => name.startsWith('open'))).toEqual([]);
  });

  test('[S1] cannot judge is −1, and the column says so', () => {
    const [row] = wideOf(responseOf(500, byPartner, [{ ...rating, value: 'cannot-judge' }]));
    expect(row?.['rating__p2']).toBe(-1);
  });
});

describe('what counts', () => {
  const [first, second] = [responseOf(500, byPartner), responseOf(501, byPartner)];
  const respondents = (rows: readonly Record<string, unknown>[]) =>
    new Set(rows.map(({ respondent }) => respondent)).size;

  test('a response that was set aside or withdrawn is not there', () => {
    for (const reason of ['test', 'wrong-partner', 'withdrawn'] as const) {
      const gone = { response: first.id, assessment: byPartner.id, reason, by: 'keeper' as const };
      expect(respondents(tableOf('answers-wide', [first, second], [gone]))).toBe(1);
    }
  });

  test('of a corrected response only the correction is there', () => {
    const better = responseOf(500, byPartner, [{ ...rating, value: 2 }], { replaces: first.id });
    const rows = tableOf('answers-long', [first, better]);
    expect(rows.map(({ value }) => value)).toEqual([2]);
  });
});

describe('[P2] the number of a respondent', () => {
  const many = Array.from({ length: 40 }, (_, place) =>
    responseOf(500 + place, byPartner, [{ ...rating, value: (place % 5) + 1 }]),
  );

  test('is 1 to as many as there are, the same for the same answers', () => {
    const rows = wideOf(...many);
    expect(rows.map(({ respondent }) => respondent)).toEqual(many.map((_, place) => place + 1));
    expect(wideOf(...many.toReversed())).toEqual(rows);
  });

  test('is the order neither of the ids nor of the digests of responses', () => {
    const values = wideOf(...many).map(({ rating__p2 }) => rating__p2);
    const byId = many.map((_, place) => (place % 5) + 1);
    expect(values).not.toEqual(byId);
    const byDigest = many.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ answers }) => answers[0]?.value);
    expect(values).not.toEqual(byDigest);
    expect(new Set(values)).toEqual(new Set(byId));
  });
});

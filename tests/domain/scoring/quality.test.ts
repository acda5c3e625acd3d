import { expect, test } from 'vitest';
import { about, assessmentOf, peopleOf, responseOf, seeded, type Given } from '../privacy/made.ts';
import { modules } from '../../modules.ts';
import type { Filled } from '#domain/privacy/occasion.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { qualityOf } from '#domain/scoring/quality.ts';
import { cronbachAlpha } from '#domain/statistics/alpha.ts';
import { oneWay } from '#domain/statistics/one-way.ts';
import { shroutFleiss } from '#domain/statistics/shrout-fleiss.ts';
import { gate, questionnaireOf, rating } from './small.ts';

const ofPartner = Array.from({ length: 10 }, (_, place) => `care.${place}`);
const questionnaire = questionnaireOf([
  ...ofPartner.map((id, place) =>
    rating(id, { dimension: 'care', subject: 'partner', reversed: place === 1 }),
  ),
  rating('goal.1', { dimension: 'goal' }),
  rating('goal.2', { dimension: 'goal', scale: 'ten' }),
  gate('ready.1', 'ready'),
]);
const parts = [{ questionnaire, form: 'all' }];

function filled(people: readonly number[], given: readonly Given[], more: Partial<Assessment> = {}): Filled {
  const assessment = assessmentOf(people, { parts, mode: 'by-partner', turn: 0, ...more });
  const [part] = assessment.parts;
  if (!part) throw new Error('an assessment asks something');
  return { assessment, part, responses: given.map((one) => responseOf(one, assessment)) };
}

const anonymous = { mode: 'anonymous', turn: 1 } as const;

/** Everybody judges everybody, themselves included; reversed items as they were tapped. */
function said(
  people: readonly number[],
  value: (item: number, person: number, judged: number) => number,
): Given[] {
  return peopleOf(people).map(({ person, partner }) => ({
    person,
    partner,
    answers: Object.fromEntries(
      people.map((_, judged) => [
        about(judged),
        Object.fromEntries(ofPartner.map((id, item) => [id, value(item, person, judged)])),
      ]),
    ),
  }));
}

const random = seeded(5);
const table = Array.from({ length: 10 }, () =>
  Array.from({ length: 12 }, () => Array.from({ length: 4 }, () => 1 + Math.floor(random() * 5))),
);
const drawn = (item: number, person: number, judged: number) => table[item]?.[person]?.[judged] ?? 3;
const turned = (item: number, value: number) => (item === 1 ? 6 - value : value);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const four = [3, 3, 3, 3];
const others = (person: number) => [0, 1, 2, 3].filter((judged) => judged !== Math.floor(person / 3));

test('[A5] [R1] alpha: one row a respondent, the mean over the other partners, reversed items turned round', () => {
  const rows = Array.from({ length: 12 }, (_, person) =>
    ofPartner.map((_id, item) =>
      mean(others(person).map((judged) => turned(item, drawn(item, person, judged)))),
    ),
  );
  const [care] = qualityOf(filled(four, said(four, drawn)))?.dimensions ?? [];
  const expected = cronbachAlpha(rows);
  expect(expected).not.toBeNull();
  expect(care).toMatchObject({ about: 'partner', dimension: 'care', alpha: { n: 12 } });
  expect(care?.alpha?.alpha).toBeCloseTo(expected?.alpha ?? Number.NaN, 9);
});

test('[A4] [R1] ICC: the judged partners are the groups, what each respondent of another partner gives is in them', () => {
  const groups = [0, 1, 2, 3].map((judged) =>
    Array.from({ length: 12 }, (_, person) => person)
      .filter((person) => others(person).includes(judged))
      .map((person) => mean(ofPartner.map((_id, item) => turned(item, drawn(item, person, judged))))),
  );
  const [care] = qualityOf(filled(four, said(four, drawn)))?.dimensions ?? [];
  expect(care?.oneWay?.icc1).toBeCloseTo(oneWay(groups)?.icc1 ?? Number.NaN, 9);
  expect(care?.oneWay?.icc2).toBeCloseTo(oneWay(groups)?.icc2 ?? Number.NaN, 9);
  expect(care?.six).toBeNull();
});

test('[A4] the six where the people of one partner have judged at least five others', () => {
  const scores = [1, 2, 3, 4, 5].map((judged) =>
    [0, 1, 2].map((person) => 1 + ((judged * 2 + person * person) % 5)),
  );
  const judge = (_item: number, person: number, judged: number) => scores[judged - 1]?.[person] ?? 4;
  const six = said([3, 0, 0, 0, 0, 0], (item, person, judged) => turned(item, judge(item, person, judged)));
  const [care] = qualityOf(filled([3, 0, 0, 0, 0, 0], six))?.dimensions ?? [];
  expect(care?.six).toEqual(shroutFleiss(scores));
  expect(care?.six).not.toBeNull();
  const [short] = qualityOf(filled([3, 0, 0, 0, 0], said([3, 0, 0, 0, 0], drawn)))?.dimensions ?? [];
  expect(short?.six).toBeNull();
});

const told = (person: number, judged: number) => 1 + ((judged * 2 + person * person) % 5);

test('[A4] where people of two partners answer, the six are those of the partners that all of them have judged', () => {
  const people = [2, 1, 0, 0, 0, 0, 0];
  const [care] = qualityOf(
    filled(
      people,
      said(people, (item, person, judged) => turned(item, told(person, judged))),
    ),
  )?.dimensions ?? [null];
  expect(care?.six).toEqual(
    shroutFleiss([2, 3, 4, 5, 6].map((judged) => [0, 1, 2].map((person) => told(person, judged)))),
  );
  expect(care?.six).not.toBeNull();
});

test('[A4] [A5] too little data leaves each figure empty; scales of different length have none', () => {
  const few = qualityOf(filled([1, 1], said([1, 1], drawn)));
  expect(few?.dimensions).toEqual([
    { about: 'partner', dimension: 'care', alpha: null, oneWay: null, six: null },
    { about: 'partnership', dimension: 'goal', alpha: null, oneWay: null, six: null },
  ]);
});

/** All judge all, and the partnership, which the first ones cannot judge. */
const passing = (people: readonly number[], passers: number): Given[] =>
  said(people, () => 4).map(({ person, partner, answers }) => {
    const whole = { 'goal.1': person < passers ? ('cannot-judge' as const) : 3, 'ready.1': 'yes' as const };
    return { person, partner, answers: Object.assign(answers, { partnership: whole }) };
  });

test('[S1] the share of those who cannot judge, of every item that may be passed', () => {
  const items = qualityOf(filled(four, passing(four, 3)))?.items;
  expect(items?.map(({ item }) => item)).toEqual([...ofPartner, 'goal.1', 'goal.2', 'ready.1']);
  expect(items?.find(({ item }) => item === 'goal.1')).toEqual({
    item: 'goal.1',
    cannotJudge: 0.25,
    answers: 12,
  });
  expect(items?.find(({ item }) => item === 'goal.2')).toEqual({
    item: 'goal.2',
    cannotJudge: null,
    answers: null,
  });
  expect(items?.find(({ item }) => item === 'ready.1')).toEqual({
    item: 'ready.1',
    cannotJudge: 0,
    answers: 12,
  });
});

const share = (people: readonly number[]) =>
  qualityOf(filled(people, passing(people, 1), anonymous))?.items.find(({ item }) => item === 'goal.1');

test('[P2] [S1] anonymous, a share needs five people', () => {
  expect(share([2, 2])).toEqual({ item: 'goal.1', cannotJudge: null, answers: null });
  expect(share([3, 2])).toEqual({ item: 'goal.1', cannotJudge: 0.2, answers: 5 });
});

/** So many hasty ones, and one who took time over the same answers; the others were not timed. */
function timed(hasty: number, more: Partial<Assessment> = {}): Filled {
  const all = filled(
    four,
    said(four, () => 4),
    more,
  );
  return {
    ...all,
    responses: all.responses.map((response, place) => {
      if (place > hasty) return response;
      return Object.assign(response, { haste: { quick: place === hasty ? 1 : 20, taps: 30 } });
    }),
  };
}

test('[C5] how many may be careless, of those whose taps were timed', () => {
  expect(qualityOf(timed(1))?.haste).toEqual({ hasty: 1, of: 2 });
  expect(qualityOf(timed(0))?.haste).toEqual({ hasty: 0, of: 1 });
  expect(
    qualityOf(
      filled(
        four,
        said(four, () => 4),
      ),
    )?.haste,
  ).toBeNull();
});

test('[C5] anonymous, careless answers are spoken of from k on, and fewer are like none', () => {
  expect(qualityOf(timed(0, anonymous))?.haste).toBeNull();
  expect(qualityOf(timed(2, anonymous))?.haste).toBeNull();
  expect(qualityOf(timed(3, anonymous))?.haste).toEqual({ hasty: 3, of: 4 });
  expect(qualityOf(timed(3, { ...anonymous, k: 4 }))?.haste).toBeNull();
});

test('[P7] anonymous, nothing is said before it is closed, nor of fewer than k', () => {
  expect(qualityOf(filled(four, said(four, drawn), { ...anonymous, turn: 0 }))).toBeNull();
  expect(qualityOf(filled(four, said(four, drawn), { ...anonymous, turn: 2 }))).toBeNull();
  expect(qualityOf(filled([1, 1], said([1, 1], drawn), anonymous))).toBeNull();
  expect(qualityOf(filled([2, 1], said([2, 1], drawn), anonymous))).not.toBeNull();
  expect(qualityOf(filled([1, 1], []))).toBeNull();
});

test('the order of the responses does not matter', () => {
  const all = filled(four, said(four, drawn));
  const back = qualityOf({ ...all, responses: all.responses.toReversed() });
  const here = qualityOf(all);
  expect(back?.items).toEqual(here?.items);
  expect(back?.dimensions[0]?.alpha?.alpha).toBeCloseTo(here?.dimensions[0]?.alpha?.alpha ?? Number.NaN, 9);
  expect(back?.dimensions[0]?.oneWay?.icc1).toBeCloseTo(here?.dimensions[0]?.oneWay?.icc1 ?? Number.NaN, 9);
});

test('[P7] no chart and no file takes what only the keeper may see', () => {
  const own = /^src\/(domain\/scoring|storage)\/quality\.ts$/;
  const takers = modules
    .filter(({ imports }) => imports.some(({ file }) => file !== null && own.test(file)))
    .map(({ path }) => path.split('/').slice(0, 3).join('/'));
  expect(takers.filter((path) => !/^src\/(storage\/|features\/results)/.test(path))).toEqual([]);
});

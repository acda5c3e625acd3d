import { describe, expect, test } from 'vitest';
import { stepClaims } from '#charts/claims/joint.ts';
import { steps, type Steps } from '#charts/model/steps.ts';
import { stateInWords, stepsFrame } from '#charts/words/steps.ts';
import { journey } from '#features/gallery/made-up-basis.ts';
import { agreedOn, done, notDone, type Agreed } from '#features/gallery/made-up-joints.ts';
import { en, id } from './samples.ts';

const of = (...all: (Agreed | null)[]) => agreedOn(journey, all);
const drawn = (...all: (Agreed | null)[]): Steps => {
  const model = steps(of(...all), 'journey');
  if (!model) throw new Error('the journey has steps');
  return model;
};
const states = (...all: (Agreed | null)[]) => drawn(...all).rows.map(({ state }) => state);
const at = done('2024-03-12');

describe('[S7] the path', () => {
  test('has twelve steps in their order, and says how many are done', () => {
    const { rows, summary } = drawn([at], [at], [notDone]);
    expect(rows.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(summary).toEqual({ done: 2, of: 12, next: 'journey.3', skipped: [] });
    expect(stepsFrame(id, of([at], [at], [notDone]), drawn([at], [at], [notDone])).title).toBe(
      'Perjalanan kemitraan: 2 dari 12 langkah sudah dilalui',
    );
  });

  test('tells the next step from those ahead, and from those nobody spoke of', () => {
    expect(states([at], [notDone], [notDone]).slice(0, 5)).toEqual([
      'done',
      'next',
      'ahead',
      'unsettled',
      'unsettled',
    ]);
  });

  test('a step that is not done though a later one is was skipped, whether anybody spoke of it or not', () => {
    expect(states([at], null, [notDone], [at], [notDone]).slice(0, 5)).toEqual([
      'done',
      'skipped',
      'skipped',
      'done',
      'ahead',
    ]);
  });

  test('done without a day is not counted, and says so', () => {
    const model = drawn([done(null), 'Foto'], [at]);
    expect(model.summary).toMatchObject({ done: 1, next: 'journey.1', skipped: ['journey.1'] });
    expect(model.rows[0]).toMatchObject({ state: 'undated', date: null, proof: 'Foto' });
    expect(model.rows.slice(0, 2).map((row) => stateInWords(id, row))).toEqual([
      'Sudah, tanggalnya belum ditulis',
      'Sudah, 12 Maret 2024',
    ]);
  });

  test('what was taken back is told as if nobody had spoken of it, its proof too', () => {
    expect(drawn([null, 'Foto']).rows[0]).toMatchObject({ state: 'next', proof: '' });
  });
});

test('[S7] those skipped, or the first that is not done, stand below in words; so does what wants a day', () => {
  const notes = (...all: Agreed[]) => stepsFrame(en, of(...all), drawn(...all)).notes;
  const second = '2 “We have mapped possible partners”';
  expect(notes([at], [notDone], [at])).toEqual([`Skipped, though a later step is done: ${second}.`]);
  expect(notes([at], [notDone])).toEqual([`The first step not done: ${second}.`]);
  expect(notes([at], [done(null)], [at])).toEqual([
    `Done, but not counted, since the date is not written yet: ${second}.`,
  ]);
  expect(notes(...journey.items.map((): Agreed => [at]))).toEqual([]);
});

test('[S8] nobody is counted: the facts tell of how many things all agreed', () => {
  const frame = stepsFrame(en, of([at], [notDone]), drawn([at], [notDone]));
  expect(frame.facts).toBe('2 of 12 agreed on · 12\u00A0November\u00A02026');
  expect(frame.source).toBe('Partnership journey v1 · joint answers');
});

test('the table holds the day and what shows it of each, in the order of the path', () => {
  const { table } = stepsFrame(en, of([at, 'Minutes'], [notDone]), drawn([at, 'Minutes'], [notDone]));
  expect(table.rows).toHaveLength(12);
  expect(table.rows.slice(0, 3).map(({ values }) => values.slice(1))).toEqual([
    [1, 'Done', '2024-03-12', 'Minutes'],
    [2, 'The next step', '', ''],
    [3, 'Not agreed on yet', '', ''],
  ]);
});

const first = (...all: (Agreed | null)[]) => stepsFrame(en, of(...all), drawn(...all)).meanings[0]?.id;

test('what was skipped, or comes next, is explained first', () => {
  expect(first([at], null, [at], [notDone])).toBe('journey.2');
  expect(first([at], [at], [notDone])).toBe('journey.3');
});

test('each state has its sentences, with what shows it or why not', () => {
  const kinds = (agreed: Agreed | null, place = 0) =>
    stepClaims(drawn(...(place === 0 ? [agreed] : ([[at], agreed] as const))).rows[place] ?? never()).map(
      ({ kind }) => kind,
    );
  expect(kinds([at])).toEqual(['step-done', 'joint-unproven']);
  expect(kinds([at, 'Foto'])).toEqual(['step-done', 'joint-proof']);
  expect(kinds([done(null)])).toEqual(['step-undated', 'joint-unproven']);
  expect(kinds([notDone, 'Minggu depan'])).toEqual(['step-next', 'joint-reason']);
});

const never = () => {
  throw new Error('there is a row');
};

test('a dimension without steps has no path, and where nothing is agreed the figure says so', () => {
  expect(steps(of(), 'elsewhere')).toBeNull();
  const frame = stepsFrame(id, of(), drawn());
  expect(frame).toMatchObject({
    title: 'Perjalanan kemitraan',
    notes: ['Belum ada yang disepakati bersama.'],
  });
});

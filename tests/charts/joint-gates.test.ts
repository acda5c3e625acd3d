import { describe, expect, test } from 'vitest';
import { jointGateClaims } from '#charts/claims/joint.ts';
import { jointGates } from '#charts/model/joint-gates.ts';
import { gatesLayout } from '#charts/parts/gates-layout.ts';
import { besideVerdict, verdictWord } from '#charts/words/gates.ts';
import { jointGatesFrame } from '#charts/words/joint-gates.ts';
import { conditions } from '#features/gallery/made-up-basis.ts';
import { agreedOn, type Agreed } from '#features/gallery/made-up-joints.ts';
import { en, id } from './samples.ts';

const of = (...all: (Agreed | null)[]) => agreedOn(conditions, all);
const drawn = (...all: (Agreed | null)[]) => {
  const model = jointGates(of(...all), 'conditions');
  if (!model) throw new Error('there are conditions');
  return model;
};
const some = [['yes', 'Minutes'], ['partly'], null, ['not-yet', 'Next month'], ['yes']] as const;

describe('[S5] the gates that all settle together', () => {
  test('one answer agreed by all stands as the verdict; the weakest first, what is open last', () => {
    expect(drawn(...some).rows.map((row) => [Number(row.id.slice(-1)), verdictWord(en, row)])).toEqual([
      [4, 'Not met yet'],
      [2, 'Partly met'],
      [1, 'Met'],
      [5, 'Met'],
      [3, null],
    ]);
  });

  test('the set is met only when each of its gates is: an open one is not', () => {
    const all = Array.from({ length: 5 }, (): Agreed => ['yes']);
    expect(jointGatesFrame(id, of(...all), drawn(...all)).title).toBe('Syarat kemitraan: 5 dari 5 terpenuhi');
    expect(jointGatesFrame(id, of(...some), drawn(...some)).title).toBe(
      'Syarat kemitraan: 2 dari 5 terpenuhi',
    );
  });
});

describe('[S8] nobody is counted', () => {
  test('beside the verdict stands what shows it, and no bar of shares', () => {
    const model = drawn(...some);
    const { gates } = gatesLayout(model, 400, en);
    expect(gates.map(({ bar }) => bar)).toEqual([null, null, null, null, null]);
    expect(model.rows.map((row) => besideVerdict(en, row))).toEqual(['Next month', '', 'Minutes', '', '']);
  });

  test('the facts, the source and the table hold no number of people', () => {
    const { facts, source, table } = jointGatesFrame(en, of(...some), drawn(...some));
    expect(facts).toBe('4 of 5 agreed on · 12\u00A0November\u00A02026');
    expect(source).toBe('Conditions for a partnership v1 · joint answers');
    expect(table.rows.map(({ values }) => values.slice(1))).toEqual([
      ['Not met yet', 'Next month'],
      ['Partly met', ''],
      ['Met', 'Minutes'],
      ['Met', ''],
      ['Not agreed on yet', ''],
    ]);
  });
});

test('what is not met has a reason, what is met is to be seen somewhere', () => {
  const kinds = drawn(...some).rows.map((row) => jointGateClaims(row).map(({ kind }) => kind));
  expect(kinds).toEqual([
    ['joint-not-met', 'joint-reason'],
    ['joint-partly', 'joint-unproven'],
    ['joint-met', 'joint-proof'],
    ['joint-met', 'joint-unproven'],
    ['joint-open'],
  ]);
});

test('what was taken back is open again, and what was typed beside it is not shown', () => {
  const taken = drawn([null, 'Minutes']).rows.find(({ text }) => text === conditions.items[0]?.text);
  expect(taken).toMatchObject({ shown: null, proof: '' });
});

test('a dimension without gates has no figure; where nothing is agreed the figure says so', () => {
  expect(jointGates(of(), 'elsewhere')).toBeNull();
  expect(jointGatesFrame(en, of(), drawn())).toMatchObject({
    title: 'Conditions for a partnership',
    notes: ['Nothing has been agreed on together yet.'],
    ends: null,
  });
});

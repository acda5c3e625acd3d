import { describe, expect, test } from 'vitest';
import { gates } from '#charts/model/gates.ts';
import { segments } from '#charts/parts/gates-layout.ts';
import { countsInWords, gatesFrame, verdictWord } from '#charts/words/gates.ts';
import { basis, withGates } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { id, synergyFull } from './samples.ts';

type Gate = MadeUp['gates'][string];
type Verdict = Gate['verdict'];

const counted = (verdict: Verdict, yes: number, partly: number, notYet: number, cannotJudge = 0): Gate => ({
  verdict,
  n: yes + partly + notYet,
  counts: { yes, partly, notYet, cannotJudge },
});
const worded = (verdict: Verdict): Gate => ({ verdict, n: 4, counts: null });

const of = (...all: (Gate | null)[]) =>
  basis(
    synergyFull,
    withGates(
      Object.fromEntries(all.flatMap((gate, place) => (gate ? [[`prerequisites.${place + 1}`, gate]] : []))),
    ),
  );
const drawn = (...all: (Gate | null)[]) => {
  const model = gates(of(...all), 'prerequisites');
  if (!model) throw new Error('synergy has prerequisites');
  return model;
};
const order = (...all: (Gate | null)[]) => drawn(...all).rows.map((row) => Number(row.id.slice(-1)));

describe('the gates', () => {
  test('[S5] the weakest is first: most not yet, then fewest yes, then the order of the items', () => {
    expect(
      order(
        counted('met', 9, 1, 0),
        counted('contested', 6, 2, 2),
        counted('contested', 4, 4, 2),
        counted('not-met', 3, 3, 4),
        counted('met', 9, 1, 0),
      ),
    ).toEqual([4, 3, 2, 1, 5]);
  });

  test('[S5] where the counts of one may not be shown, all go by their verdict', () => {
    expect(
      order(worded('met'), counted('contested', 5, 5, 4), worded('not-met'), worded('partly'), worded('met')),
    ).toEqual([3, 2, 4, 1, 5]);
  });

  test('[P4] a hidden gate has no rank: it stands at the end, in the order of the items', () => {
    expect(
      order(null, counted('met', 9, 1, 0), null, counted('not-met', 2, 2, 6), counted('partly', 5, 5, 0)),
    ).toEqual([4, 5, 2, 1, 3]);
    const { notes } = gatesFrame(id, of(null, worded('met')), drawn(null, worded('met')));
    expect(notes).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban.']);
  });

  test('[S5] a set is met only when each of its gates is: a hidden one is not', () => {
    const model = drawn(worded('met'), worded('met'), worded('met'), worded('met'), null);
    expect(gatesFrame(id, of(), model).title).toBe('Prasyarat: 4 dari 5 terpenuhi');
  });

  test('[S5] below three answers the counts are there, and no verdict', () => {
    const row = drawn(counted(null, 1, 1, 0, 1)).rows[0];
    expect(row && verdictWord(id, row)).toBe('Belum disimpulkan');
    expect(row && countsInWords(id, row)).toBe('1 ya · 1 sebagian · 1 tidak bisa menilai');
  });

  test('[S5] who cannot judge has no share of the bar', () => {
    expect(segments(counted('partly', 2, 2, 0, 6))).toEqual([
      { share: 'yes', from: 0, to: 0.5 },
      { share: 'partly', from: 0.5, to: 1 },
    ]);
  });

  test('the table holds the verdict and the counts of each, in the order of the drawing', () => {
    const all = [counted('met', 9, 1, 0), counted('not-met', 2, 2, 6, 1), worded('partly'), null, null];
    const model = drawn(...all);
    const { table } = gatesFrame(id, of(...all), model);
    expect(table.rows.map(({ values }) => values.slice(1))).toEqual([
      ['Belum terpenuhi', 10, 2, 2, 6, 1],
      ['Terpenuhi sebagian', 4, null, null, null, null],
      ['Terpenuhi', 10, 9, 1, 0, 0],
      [null, null, null, null, null, null],
      [null, null, null, null, null, null],
    ]);
  });

  test('one’s own answers stand in the order they were asked, as they were given', () => {
    const mine = gates(of(counted(null, 1, 0, 0), counted(null, 0, 0, 1)), 'prerequisites', 'own');
    expect(mine?.rows.map(({ answer }) => answer)).toEqual(['yes', 'not-yet', null, null, null]);
    expect(mine && gatesFrame(id, of(), mine)).toMatchObject({ title: 'Prasyarat: jawaban Anda', notes: [] });
  });
});

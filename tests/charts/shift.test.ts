import { describe, expect, test } from 'vitest';
import { shift } from '#charts/model/shift.ts';
import { shiftLayout } from '#charts/parts/shift-layout.ts';
import { shiftFrame, shiftPoints } from '#charts/words/shift.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { basis, synergy, without } from '#features/gallery/made-up-basis.ts';
import { byHands, chose, first, second } from '#features/gallery/shift-samples.tsx';
import { en, id, synergyFull } from './samples.ts';

const item = 'signs.1';
const drawn = (...[one, other, name = item, together = [name]]: Partial<Parameters<typeof shift>>) => {
  const model = shift(one ?? first, other ?? second, name, together);
  if (!model) throw new Error('it may be voted on');
  return model;
};
const said = (one = first, other: Parameters<typeof shift>[1] = second) =>
  shiftFrame(id, one, other, drawn(one, other));

/** The item asked the other way round. */
const reversed: Questionnaire = {
  ...synergy,
  items: synergy.items.map((one) => (one.id === item ? Object.assign({}, one, { reversed: true }) : one)),
};

describe('the shift after a talk', () => {
  test('[V2] shows both votes point by point, with the n and the mean of each', () => {
    const { first: before, second: after, points } = drawn();
    expect(before).toEqual({
      n: 9,
      counts: { points: [3, 2, 0, 1, 3], cannotJudge: 0 },
      mean: expect.closeTo(26 / 9, 6),
    });
    expect(after).toMatchObject({ n: 9, counts: { points: [0, 1, 2, 4, 2], cannotJudge: 1 } });
    expect(points).toHaveLength(5);
    const { table, notes } = said();
    expect(table.rows.map(({ values }) => values.slice(1))).toEqual([
      [3, 0],
      [2, 1],
      [0, 2],
      [1, 4],
      [3, 2],
      [0, 1],
      [expect.closeTo(47.2, 1), expect.closeTo(69.4, 1)],
    ]);
    expect(notes).toContain('Tidak bisa menilai: 0 sebelum dibicarakan, 1 sesudahnya.');
  });

  test('[V2] [C3] a shift is claimed only when the same people or both groups show it', () => {
    expect(said().notes.slice(0, 2)).toEqual([
      'Setelah dibicarakan: naik 22 poin.',
      'Dibandingkan pada 9 orang yang sama.',
    ]);
    // Nobody is paired, and the two means lie close together
    const alike = basis({ ...synergyFull, occasion: 2 }, chose([2, 2, 1, 1, 3]));
    expect(said(first, alike).notes[0]).toBe('Setelah dibicarakan: belum terbukti berubah.');
  });

  test('[V2] [C4] of many items voted on again one alone has to stand out more', () => {
    const weak = basis({ ...synergyFull, occasion: 2 }, chose([0, 1, 4, 2, 2]), (data) => ({
      ...data,
      changes: Object.fromEntries(
        ['signs.1', 'signs.2', 'signs.3'].map((name, place) => [
          `partnership|all|item|${name}`,
          place === 0
            ? { difference: 0.5, n: 9, se: 0.2, df: 8, interval: [0.04, 0.96] }
            : { difference: 0.1, n: 9, se: 0.2, df: 8, interval: [-0.36, 0.56] },
        ]),
      ),
    }));
    expect(drawn(first, weak, item, [item]).claim?.verdict).toBe('up');
    expect(drawn(first, weak, item, ['signs.1', 'signs.2', 'signs.3']).claim).toMatchObject({
      verdict: 'among-many',
      together: 3,
    });
  });

  test('[S9] [V2] hands raised in the open have a picture and no claim', () => {
    const hands = byHands(0, 1, 3, 14, 5);
    const model = drawn(first, hands);
    expect(model).toMatchObject({ claim: null, second: { n: 23, mean: null } });
    const { notes, source } = said(first, hands);
    expect(notes[0]).toBe('Bandingkan kedua gambarnya. Besarnya perubahan tidak dihitung di sini.');
    expect(source).toContain('angkat tangan');
    expect(said(first, { ...hands, tallies: [] }).notes[0]).toBe('Angkat tangannya belum dihitung.');
  });

  test('[S1] hands raised for a reversed item are turned round as its answers are', () => {
    const hands = { ...byHands(9, 1, 0, 0, 0), questionnaire: reversed };
    const model = drawn(first, hands);
    expect(model.second?.counts?.points).toEqual([0, 0, 0, 1, 9]);
    expect(shiftPoints(en, model)[4]).toBe(shiftPoints(en, drawn())[0]);
  });

  test('[P4] what is hidden of either vote has no figure, and one sentence says so', () => {
    const nothing = basis({ ...synergyFull, occasion: 2 }, without(/./));
    expect(drawn(first, nothing)).toMatchObject({ second: null, claim: null });
    expect(said(first, nothing)).toMatchObject({
      notes: [expect.stringContaining('Tidak ditampilkan')],
      guide: 'pictures/hidden',
    });
  });

  test('what is about partners, or is answered in words, is not voted on', () => {
    expect(shift(first, second, 'nothing', [])).toBeNull();
  });

  test('all dots have one size, however many there are in one of the votes', () => {
    const labels = ['a', 'b', 'c', 'd', 'e'];
    const model = drawn(first, byHands(0, 0, 0, 60, 0));
    const { rows, scale, height } = shiftLayout(labels, model, 330);
    const across = rows.map(({ stacks }) => stacks.flatMap(({ dots }) => dots).length);
    expect(across).toEqual([9, 60 / scale.each]);
    expect(rows[1].top + scale.height).toBe(height);
    expect(rows[0].mean).toBeCloseTo((26 / 9 - 0.5) * 66, 6);
    expect(rows[1].mean).toBeNull();
  });
});

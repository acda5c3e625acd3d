import { describe, expect, test } from 'vitest';
import { bars, ratedAbout } from '#charts/model/bars.ts';
import { barsFrame } from '#charts/words/bars.ts';
import { basis, withMeans, without } from '#features/gallery/made-up-basis.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { partnership } from '#domain/responses/subject.ts';
import { id, pactsShort, synergyFull } from './samples.ts';

const items = { subject: partnership, group: 'all', level: 'item' } as const;

describe('the bars', () => {
  test('show the dimensions, or the items of one, in the order of the questionnaire', () => {
    expect(bars(basis(synergyFull))?.rows.map((row) => row.id)).toEqual(['lived', 'signs']);
    const model = bars(basis(synergyFull), { dimension: 'signs' });
    expect(model?.rows.map((row) => row.id)).toEqual(['signs.1', 'signs.2', 'signs.3', 'signs.4']);
    expect(model?.title['id']).toBe('Tanda-tanda sinergi');
  });

  test('[P4] by score, what is not shown has no rank and comes last; it is a gap, never zero', () => {
    const of = basis(
      synergyFull,
      withMeans(items, { 'signs.1': 2, 'signs.2': 1, 'signs.3': 4, 'signs.4': 3 }),
      without(/item\|signs\.3/),
    );
    const model = bars(of, { dimension: 'signs', order: 'score' });
    expect(model?.rows.map((row) => [row.id, row.point?.value ?? null])).toEqual([
      ['signs.4', 50],
      ['signs.1', 25],
      ['signs.2', 0],
      ['signs.3', null],
    ]);
    expect(model && barsFrame(id, of, model).notes).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban.']);
  });

  test('[A1] each mean stands in the table with its range and n', () => {
    const of = basis(synergyFull);
    const model = bars(of, { dimension: 'lived' });
    const points = model?.rows.map(({ point }) => point);
    expect(model && barsFrame(id, of, model).table.rows.map(({ values }) => values.slice(1))).toEqual(
      points?.map((point) => [
        point?.value,
        point?.interval?.[0],
        point?.interval?.[1],
        point?.n,
        point?.judges,
      ]),
    );
  });

  test('do not exist where nothing is asked about the partnership', () => {
    expect(bars(basis(pactsShort))).toBeNull();
  });
});

test('where people answer about themselves, that is what the bars show', () => {
  const { questionnaire } = synergyFull;
  const asked = questionnaire.items.map((item) => ({ ...item, subject: 'self' as const }));
  const key = cellKey({ subject: 'self', group: 'own', level: 'dimension', id: 'signs' });
  const mean = { mean: 4, n: 1, judges: 1, spread: null, counts: null };
  const of = basis({ ...synergyFull, questionnaire: { ...questionnaire, items: asked } }, (data) => ({
    ...data,
    cells: { [key]: mean },
  }));
  expect([ratedAbout(of), ratedAbout(basis(synergyFull)), ratedAbout(basis(pactsShort))]).toEqual([
    ['self'],
    ['partnership'],
    [],
  ]);
  expect(bars(of)).toBeNull();
  const model = bars(of, { about: 'self', group: 'own' });
  expect(model?.rows.map(({ id: row, point }) => [row, point?.value ?? null])).toEqual([
    ['lived', null],
    ['signs', 75],
  ]);
  expect(model && barsFrame(id, of, model).meanings[1]?.sentences[0]).toMatch(/75/);
});

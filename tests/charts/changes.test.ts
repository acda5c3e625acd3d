import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { changes } from '#charts/model/changes.ts';
import type { Series } from '#charts/model/change.ts';
import { changesLayout } from '#charts/parts/changes-layout.ts';
import { changesFrame } from '#charts/words/changes.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import { en, id, pactsShort, school, village } from './samples.ts';

const series = ['participation', 'acceptance', 'communication', 'trust', 'share'].map((one): Series => ({
  subject: aboutPartner(school),
  group: 'peers',
  level: 'dimension',
  id: one,
}));
const trust = { ...series[0], level: 'dimension', id: 'trust' } as const;
const at = (occasion: number, ...edits: Parameters<typeof basis>[1][]) =>
  basis({ ...pactsShort, occasion }, ...edits);
const frameOf = (bases: Parameters<typeof changes>[0], words = id) => {
  const model = changes(bases, series);
  if (!model) throw new Error('the questionnaire has principles');
  return changesFrame(words, bases, model);
};

describe('several figures over the assessments', () => {
  const risen = at(1, (data) => ({
    ...data,
    changes: {
      [cellKey({ ...trust, subject: aboutPartner(school), group: 'peers' })]: {
        difference: 1,
        n: 9,
        se: 0.1,
        df: 8,
        interval: [0.77, 1.23],
      },
    },
  }));

  test('[C3] [C4] only what is shown to have changed is said, else that nothing is', () => {
    expect(frameOf([at(0), risen]).notes).toEqual(['Percaya: naik 25 poin sejak 3 September 2026.']);
    expect(frameOf([at(0), at(1)]).notes).toEqual([
      'Sejak 3 September 2026 belum ada yang terbukti berubah.',
    ]);
    expect(frameOf([at(0), risen], en).meanings[0]?.title).toBe('Trust');
  });

  test('[C3] what is said of one subject is never taken from another that the page shows too', () => {
    const ofVillage = series.map((one): Series => ({ ...one, subject: aboutPartner(village) }));
    const verdicts = (own: readonly Series[]) =>
      changes([at(0), risen], own, [...series, ...ofVillage])?.rows.map(
        ({ claim }) => claim?.verdict === 'up',
      );
    expect(verdicts(series)).toContain(true);
    expect(verdicts(ofVillage)).not.toContain(true);
  });

  test('[C4] as many figures are adjusted together as the page shows, not only those of this drawing', () => {
    const barely = at(1, (data) => ({
      ...data,
      changes: Object.fromEntries(
        series.map((one, place) => [
          cellKey(one),
          {
            difference: 0.3,
            n: 9,
            se: place === 0 ? 0.12 : 0.5,
            df: 8,
            interval: [place === 0 ? 0.02 : -0.9, 1.5],
          },
        ]),
      ),
    }));
    const [first] = series;
    if (!first) throw new Error('there is a principle');
    expect(changes([at(0), barely], [first])?.rows[0]?.claim?.verdict).toBe('up');
    expect(changes([at(0), barely], [first], series)?.rows[0]?.claim?.verdict).toBe('among-many');
  });

  test('[P4] a figure that is missing on one day is named with the day, one that is never shown by its name', () => {
    const notes = frameOf([
      at(0, without(/dimension\|share/)),
      at(1, without(/dimension\|(share|trust)/)),
    ]).notes;
    expect(notes.at(-1)).toBe('Tidak ditampilkan: kurang dari 3 jawaban (Percaya: 8 Oktober 2026; Berbagi).');
    const nothing = [at(0, without(/./)), at(1, without(/./))];
    expect(frameOf(nothing).notes).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban.']);
  });

  test('the table has a row for each figure and a column for each assessment', () => {
    const bases = [at(0), at(1)];
    const model = changes(bases, series);
    expect(frameOf(bases).table.rows.map(({ values }) => values.slice(1))).toEqual(
      model?.rows.map(({ change }) => change.points.map(({ point }) => point?.value)),
    );
  });

  test('[C3] other items behind the figures are said once for all lines', () => {
    const full = basis({ ...pactsShort, form: 'full', occasion: 1 });
    const { notes } = frameOf([at(0), full]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('Garis terputus');
  });

  test('panels stand side by side where there is room, and none leaves the drawing', () => {
    const rows = changes([at(0), at(1)], series)?.rows ?? [];
    for (const width of [280, 330, 620, 1130]) {
      const { panels, bottom } = changesLayout(rows, width, ({ series: { id: name } }) => name);
      expect(panels).toHaveLength(5);
      expect(Math.max(...panels.map(({ right }) => right))).toBeLessThanOrEqual(width + 0.001);
      expect(Math.max(...panels.map(({ line }) => line.bottom))).toBeLessThan(bottom);
    }
    const beside = (width: number) =>
      changesLayout(rows, width, ({ series: { id: name } }) => name).panels.filter(({ top }) => top === 0)
        .length;
    expect([280, 620, 1130].map(beside)).toEqual([1, 3, 5]);
  });
});

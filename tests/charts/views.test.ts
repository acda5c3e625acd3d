import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { otherViewers, views } from '#charts/model/views.ts';
import { viewsFrame } from '#charts/words/views.ts';
import { basis } from '#features/gallery/made-up-basis.ts';
import { id, partners, pactsShort, school, shop, village } from './samples.ts';

const subject = aboutPartner(school);
const principles = ['participation', 'acceptance', 'communication', 'trust', 'share'];

/** What these groups say about the school, the same of every principle. */
const saying = (means: Readonly<Record<string, number>>) =>
  basis(pactsShort, (data) => ({
    ...data,
    cells: Object.fromEntries(
      Object.entries(means).flatMap(([group, mean]) =>
        principles.map((one) => [
          `${subject}|${group}|dimension|${one}`,
          { mean, n: 3, judges: 1, spread: null, counts: null },
        ]),
      ),
    ),
  }));

describe('one subject as several groups of people see it', () => {
  test('[R1] a partner is seen by each of the others, never by itself among them', () => {
    expect(otherViewers({ partners }, school).map(({ group }) => group)).toEqual(
      partners.slice(1).map((one) => `from:${one.id}`),
    );
  });

  test('each group keeps its column, and a group that is not shown leaves a gap, not a nought', () => {
    const told = saying({ [`from:${village}`]: 5, [`from:${shop}`]: 3 });
    const model = views(told, subject, otherViewers(told, school));
    expect(model?.rows.map(({ points }) => points.map((point) => point?.value ?? null))).toEqual(
      principles.map(() => [100, 50, null]),
    );
  });

  test('[P4] a hidden group is named in the one sentence, all hidden ones in the same words', () => {
    const told = saying({ [`from:${village}`]: 5, [`from:${shop}`]: 3 });
    const model = views(told, subject, otherViewers(told, school));
    const frame = model && viewsFrame(id, told, model, 'Judul', false);
    expect(frame?.notes).toEqual([`Tidak ditampilkan: kurang dari 3 jawaban (${partners[3]?.shortName}).`]);
    const nothing = saying({});
    const empty = views(nothing, subject, otherViewers(nothing, school));
    expect(empty?.counts).toBeNull();
    expect(empty && viewsFrame(id, nothing, empty, 'Judul', false).notes).toEqual([
      'Tidak ditampilkan: kurang dari 3 jawaban.',
    ]);
  });

  test('groups of the cut stand beside each other, and what each figure means names the group', () => {
    const told = saying({ 'cut:farmers': 4, 'cut:traders': 2 });
    const viewers = ['farmers', 'traders'].map((group, place) => ({
      look: { id: group, name: `Kelompok ${group}`, shortName: group, sign: 9 + place },
      group: `cut:${group}` as const,
    }));
    const model = views(told, subject, viewers);
    const frame = model && viewsFrame(id, told, model, 'Judul', false);
    expect(frame?.table.rows[0]?.values.slice(1)).toEqual([75, 25]);
    expect(frame?.legend.slice(0, 2).map(({ sign }) => sign)).toEqual([
      { kind: 'marker', sign: 9 },
      { kind: 'marker', sign: 10 },
    ]);
    expect(frame?.meanings[0]?.sentences[0]).toContain('Kelompok farmers');
    expect(
      told.released.cells[cellKey({ subject, group: 'cut:farmers', level: 'dimension', id: 'trust' })]?.mean,
    ).toBe(4);
  });

  test('[P4] of many groups those that are not told have no column; one sentence speaks of all of them', () => {
    const many = Array.from({ length: 12 }, (_, place) => ({
      look: { id: `${place}`, name: `Mitra ${place}`, shortName: `M${place}`, sign: place },
      group: `cut:g${place}` as const,
    }));
    const told = saying({ 'cut:g3': 4, 'cut:g7': 2 });
    const model = views(told, subject, many);
    expect(model?.partners.map(({ shortName }) => shortName)).toEqual(['M3', 'M7']);
    const frame = model && viewsFrame(id, told, model, 'Judul', false);
    expect(frame?.notes).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban (mitra lainnya).']);
    expect(frame?.table.columns).toHaveLength(3);
    expect(views(saying({}), subject, many)?.counts).toBeNull();
    const nearly = saying(Object.fromEntries(many.slice(1).map(({ group }) => [group, 3])));
    const grid = views(nearly, subject, many);
    expect(grid && viewsFrame(id, nearly, grid, 'Judul', true).notes).toEqual([
      'Tidak ditampilkan: kurang dari 3 jawaban (mitra lainnya).',
    ]);
  });

  test('a questionnaire that asks nothing about such a subject has no picture', () => {
    expect(views(basis(pactsShort), 'partnership', otherViewers({ partners }, school))).toBeNull();
    expect(views(basis(pactsShort), subject, [])).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { who } from '#charts/model/who.ts';
import { whoFrame, whoGrid } from '#charts/words/who.ts';
import { basis, synergy, without } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { committee, en, id, pactsShort, partners, school, synergyFull } from './samples.ts';
import { told } from './told.ts';

const table = [
  [null, 3.96, 3.64, 3.84],
  [3.76, null, 3.32, 3.52],
  [4, 3.8, null, null],
  [4.2, 4.08, 3.48, null],
];
const four = basis(pactsShort, told(partners, table));

describe('who judges whom', () => {
  test('a row judges, a column is judged, in the order of the partners', () => {
    const model = who(four);
    expect(model?.rows.map((row) => row.id)).toEqual(partners.map((partner) => partner.id));
    const values = model?.rows.map(({ points }, row) =>
      points.map((point, column) => (row === column ? null : point && Math.round(point.value))),
    );
    expect(values).toEqual([
      [null, 74, 66, 71],
      [69, null, 58, 63],
      [75, 70, null, null],
      [80, 77, 62, null],
    ]);
  });

  test('[R1] the own view stands apart: outlined, without a shade, and in no count', () => {
    const model = who(four);
    const grid = model && whoGrid(id, four, model);
    grid?.rows.forEach(({ cells }, row) => {
      expect(cells.map(({ outlined }) => outlined)).toEqual(cells.map((_, column) => column === row));
      expect(cells[row]?.shade).toBeNull();
      expect(cells[row]?.text).not.toBeNull();
    });
    expect(model?.counts).toEqual({ n: [3, 3], judges: [1, 1] });
    const selfOnly = who(basis(pactsShort, without(/from:/)));
    expect(selfOnly?.rows[0]?.points[0]).not.toBeNull();
    expect(selfOnly?.counts).toBeNull();
  });

  test('[P4] what is not told is a dash with one sentence, whatever the reason', () => {
    const model = who(four);
    const grid = model && whoGrid(id, four, model);
    expect(grid?.rows[2]?.cells[3]).toMatchObject({ text: null, shade: null });
    expect(grid?.says(2, 3)).toEqual(['Toko Maju Bersama menilai Komite Sekolah: tidak ditampilkan']);
    expect(model && whoFrame(id, four, model).notes).toEqual([
      'Urutan mitra bukan peringkat.',
      'Tidak ditampilkan: kurang dari 3 jawaban (kotak bertanda –).',
    ]);
  });

  test('[P6] where nothing is told, one sentence says what it needs, without a count', () => {
    const none = basis(pactsShort, without(/from:/));
    const model = who(none);
    expect(model && whoFrame(id, none, model).notes).toEqual([
      'Tidak ditampilkan: bagian ini baru bisa dilihat kalau setiap mitra punya paling sedikit 3 pengisi.',
    ]);
    const open = basis({ ...pactsShort, mode: 'by-partner' }, without(/from:/));
    const live = who(open);
    expect(live && whoFrame(id, open, live).notes).toEqual(['Tidak ditampilkan: jawabannya belum cukup.']);
  });

  test('a chosen cell is said in a sentence, then what it means', () => {
    const model = who(four);
    const grid = model && whoGrid(en, four, model);
    expect(grid?.says(0, 1)[0]).toBe('Sekolah Harapan about Pemerintah Desa: 74 · 3 respondents');
    expect(grid?.says(0, 0)[0]).toMatch(/^Sekolah Harapan about itself: \d+ · 3 respondents$/);
    expect(grid?.says(0, 1).length).toBeGreaterThan(1);
    expect(grid?.says(9, 9)).toEqual([]);
  });

  test('a dimension has figures of its own', () => {
    const trust = who(four, 'trust');
    expect(trust?.title?.['id']).toBe('Percaya');
    const target = `partner:${committee}|from:${school}|dimension|trust`;
    expect(trust?.rows[0]?.points[3]?.value).toBeCloseTo(
      (((four.released.cells[target]?.mean ?? 0) - 1) / 4) * 100,
      9,
    );
    expect(who(four, 'no-such-thing')).toBeNull();
  });

  test('the table and its file hold the figures of the model', () => {
    const many = basis({ ...pactsShort, partners: someNames(12) });
    const model = who(many);
    const frame = model && whoFrame(id, many, model);
    expect(frame?.table.rows.map(({ values }) => values.slice(1))).toEqual(
      model?.rows.map(({ points }) => points.map((point) => point?.value)),
    );
    expect(frame?.alt).toContain('Angkanya dari');
  });

  test('a questionnaire about the partnership has no such grid', () => {
    expect(who(basis({ ...synergyFull, questionnaire: synergy }))).toBeNull();
  });
});

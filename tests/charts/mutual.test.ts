import { describe, expect, test } from 'vitest';
import { mutual } from '#charts/model/mutual.ts';
import { mutualFrame } from '#charts/words/mutual.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { id, pactsShort, partners } from './samples.ts';
import { told } from './told.ts';

const table = [
  [null, 3.96, 3, null],
  [3.76, null, 5, 4],
  [3, 1, null, 2],
  [4, 4.0001, null, null],
];
const four = basis(pactsShort, told(partners, table));

describe('what two partners say of each other', () => {
  test('[R5] only pairs of which both are told, the largest difference first, ties in the order of the partners', () => {
    const pairs = mutual(four)?.pairs.map(({ a, b, aOfB, bOfA }) => [
      a.shortName,
      b.shortName,
      Math.round(aOfB),
      Math.round(bOfA),
    ]);
    expect(pairs).toEqual([
      ['Desa', 'Toko Maju', 100, 0],
      ['Sekolah', 'Desa', 74, 69],
      ['Sekolah', 'Toko Maju', 50, 50],
      ['Desa', 'Komite', 75, 75],
    ]);
  });

  test('[R5] a difference is a question, not a finding', () => {
    const model = mutual(four);
    const frame = model && mutualFrame(id, four, model, 4);
    expect(frame?.meanings[1]?.sentences).toEqual([
      'Sekolah Harapan menilai Pemerintah Desa 74, Pemerintah Desa menilai Sekolah Harapan 69. Apa yang masing-masing lihat?',
    ]);
    expect(frame?.notes).toEqual([
      'Selisih terbesar di atas. Selisih bukan kesalahan: mari tanyakan apa yang masing-masing lihat.',
      'Tidak ditampilkan: kurang dari 3 jawaban (pasangan lainnya).',
    ]);
  });

  test('the partner of the earlier row comes first, whatever the ids', () => {
    const turned = { ...pactsShort, partners: partners.toReversed() };
    const model = mutual(basis(turned, told(partners, table)));
    expect(model?.pairs[0]?.a.shortName).toBe('Toko Maju');
    expect(model?.pairs[0]?.aOfB).toBe(0);
  });

  test('of many pairs the first are drawn, and the table holds all', () => {
    const many = basis({ ...pactsShort, partners: someNames(12) });
    const model = mutual(many);
    const frame = model && mutualFrame(id, many, model, 10);
    expect(frame?.table.rows).toHaveLength(66);
    expect(frame?.notes.at(-1)).toBe('10 dari 66 pasangan; semuanya ada di tabel.');
  });

  test('[P5] of two partners there is none', () => {
    expect(mutual(basis({ ...pactsShort, partners: someNames(2) }))).toBeNull();
  });

  test('[P6] where nothing is told, the sentence for that; by partner, that nobody has judged both ways', () => {
    const none = basis(pactsShort, without(/from:/));
    const model = mutual(none);
    expect(model && mutualFrame(id, none, model, 0).notes[0]).toContain('setiap mitra');
    const open = basis({ ...pactsShort, mode: 'by-partner' }, without(/from:/));
    const live = mutual(open);
    expect(live && mutualFrame(id, open, live, 0).notes).toEqual([
      'Belum ada dua mitra yang saling menilai.',
    ]);
  });
});

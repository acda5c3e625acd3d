import { expect, test } from 'vitest';
import { leveledItems, ownLevels } from '#charts/model/own-levels.ts';
import { ownLevelsFrame } from '#charts/words/own-levels.ts';
import { basis, cooperationLevel, participation } from '#features/gallery/made-up-basis.ts';
import { matrixItem, ownCells, pairItem, wholeItem, withLadders } from '#features/gallery/made-up-levels.ts';
import { id, pactsShort, partners, school } from './samples.ts';

const cells = withLadders(...ownCells(partners));
const levels = basis({ questionnaire: cooperationLevel, form: 'full', partners }, cells);
const matrix = basis({ questionnaire: participation, form: 'general', partners }, cells);

test('[S6] one’s own levels stand pair by pair, now and wished; half an answer has no wish', () => {
  const model = ownLevels(levels, pairItem, school);
  expect(model.rows.map(({ who, now, wished }) => [who?.shortName, now, wished])).toEqual([
    ['Desa', 1, 3],
    ['Toko Maju', 2, 3],
    ['Komite', 3, null],
  ]);
  const frame = ownLevelsFrame(id, levels, model);
  expect(frame.title).toBe('Seerat ini kami bekerja sama dengan mitra ini: jawaban Anda');
  expect(frame.table.rows.map(({ values }) => values)).toEqual([
    ['Pemerintah Desa', 'Belum ada kontak', 'Koordinasi'],
    ['Toko Maju Bersama', 'Jaringan', 'Koordinasi'],
    ['Komite Sekolah', 'Koordinasi', null],
  ]);
  expect(frame.alt).toContain('Toko Maju Bersama: Jaringan → Koordinasi.');
});

test('[S6] one’s own level of the whole is one row', () => {
  const model = ownLevels(levels, wholeItem, school);
  expect(model.rows.map(({ who, stage, now, wished }) => [who, stage, now, wished])).toEqual([
    [null, null, 3, 3],
  ]);
  expect(ownLevelsFrame(id, levels, model).alt).toContain('Kemitraan kita: Kerja sama → Kerja sama.');
});

test('[S6] one’s own matrix has a row a stage with the aim; a stage that one cannot judge is a gap', () => {
  const model = ownLevels(matrix, matrixItem, school);
  expect([model.aim, ...model.rows.map(({ now }) => now)]).toEqual([3, null, 1, 2, 3]);
  const frame = ownLevelsFrame(id, matrix, model);
  expect(frame.table.rows.map(({ values }) => values)).toEqual([
    ['Gagasan', null],
    ['Perencanaan', 'Informasi'],
    ['Pelaksanaan', 'Konsultasi'],
    ['Pemeliharaan', 'Kemitraan'],
  ]);
});

test('levels are drawn where a form asks for them', () => {
  expect(leveledItems(levels).map((item) => item.id)).toEqual(['level.pair', 'level.whole']);
  expect(leveledItems(basis(pactsShort))).toEqual([]);
});

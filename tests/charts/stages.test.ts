import { describe, expect, test } from 'vitest';
import { matricesOf, stages } from '#charts/model/stages.ts';
import { stagesFrame } from '#charts/words/stages.ts';
import { basis, participation } from '#features/gallery/made-up-basis.ts';
import { matrixItem, stageCells, withLadders } from '#features/gallery/made-up-levels.ts';
import { en, id, pactsShort, partners } from './samples.ts';

const asked = { questionnaire: participation, form: 'general', partners };
const staged = (...answers: readonly (readonly number[])[]) =>
  basis(asked, withLadders(...stageCells(matrixItem, answers)));

describe('[S6] the participation matrix', () => {
  const of = staged([1, 1, 2, 2, 2], [3, 3, 3, 2], [3, 3, 3, 3, 4], [4, 4, 4, 3, 4]);
  const model = stages(of, matrixItem);
  const frame = stagesFrame(id, of, model);

  test('has the share of each level at each stage, where single answers may be told', () => {
    expect(model.rows.map(({ shares }) => shares)).toEqual([
      [0.4, 0.6, 0, 0],
      null,
      [0, 0, 0.8, 0.2],
      [0, 0, 0.2, 0.8],
    ]);
  });

  test('stands against its aim; more than the aim is not better, and said so', () => {
    expect(model.rows.map(({ against }) => against)).toEqual(['below', 'at', 'at', 'above']);
    expect(frame.notes.slice(0, 2)).toEqual([
      'Belum sampai di jenjang yang dituju (kemitraan): Gagasan. Apa yang bisa dibuka lebih lebar?',
      'Melewati jenjang yang dituju (kemitraan): Pemeliharaan. Itu tidak berarti lebih baik.',
    ]);
    const all = staged([3, 3, 3], [3, 3, 3], [3, 3, 3], [3, 3, 3]);
    expect(stagesFrame(en, all, stages(all, matrixItem)).notes[0]).toBe(
      'Every stage is at the level aimed for (partnership).',
    );
  });

  test('is a table of what was answered, and words for each stage', () => {
    expect(frame.table.columns.map(({ label }) => label).slice(0, 3)).toEqual([
      'Tahap',
      'Informasi',
      'Konsultasi',
    ]);
    expect(frame.table.rows.map(({ values }) => values)).toEqual([
      ['Gagasan', 2, 3, 0, 0, 0, 5, 'Konsultasi'],
      ['Perencanaan', null, null, null, null, null, 4, 'Kemitraan'],
      ['Pelaksanaan', 0, 0, 4, 1, 2, 5, 'Kemitraan'],
      ['Pemeliharaan', 0, 0, 1, 4, 3, 5, 'Swakelola'],
    ]);
    expect(frame.meanings.map(({ title, sentences }) => [title, sentences[1]])).toEqual([
      ['Gagasan', 'Belum sampai di jenjang yang dituju: Kemitraan.'],
      ['Perencanaan', 'Sudah di jenjang yang dituju.'],
      ['Pelaksanaan', 'Sudah di jenjang yang dituju.'],
      ['Pemeliharaan', 'Melewati jenjang yang dituju (Kemitraan); itu tidak berarti lebih baik.'],
    ]);
    expect(frame.alt).toContain('Gagasan: jawaban tengahnya konsultasi, Informasi 40 persen');
  });

  test('[P4] a stage of which nothing may be told has no share, no place and one sentence', () => {
    const some = staged([1, 1, 2, 2, 2], [], [3, 3, 3, 3, 3], []);
    const { rows } = stages(some, matrixItem);
    expect(rows[1]).toMatchObject({ shown: null, shares: null, against: null });
    expect(stagesFrame(id, some, stages(some, matrixItem)).notes.at(-1)).toBe(
      'Tidak ditampilkan: kurang dari 3 jawaban (Perencanaan; Pemeliharaan).',
    );
    const none = basis(asked);
    expect(stagesFrame(id, none, stages(none, matrixItem)).notes).toEqual([
      'Tidak ditampilkan: kurang dari 3 jawaban.',
    ]);
  });
});

test('a matrix is drawn where a form asks it', () => {
  expect(matricesOf(basis(asked)).map((item) => item.id)).toEqual(['participation.general']);
  expect(matricesOf(basis(pactsShort))).toEqual([]);
});

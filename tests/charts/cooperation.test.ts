import { describe, expect, test } from 'vitest';
import { cooperation } from '#charts/model/cooperation.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import { cooperationFrame, cooperationGrid } from '#charts/words/cooperation.ts';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPair } from '#domain/responses/subject.ts';
import { basis } from '#features/gallery/made-up-basis.ts';
import { pairLadder, pairLevels } from '#features/gallery/made-up-ladder.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { id, pactsShort, partners, school, shop, village } from './samples.ts';

const said = (judge: string, other: string, median: number, step: number | null) => [
  cellKey({ subject: aboutPair(judge, other), group: `from:${judge}`, level: 'item', id: pairLadder.id }),
  { median, step, n: 3, counts: null },
];
const ladders: MadeUp['ladders'] = Object.fromEntries([
  said(school, village, 3, 1),
  said(village, school, 2, 0),
  said(village, shop, 4, null),
  said(shop, village, 4, -1),
]);
const asked = { questionnaire: pairLevels, form: 'full', partners };
const of = basis(asked, (data) => ({ ...data, ladders }));

describe('[S6] the level of cooperation of each pair', () => {
  const model = cooperation(of, pairLadder);

  test('stands as each of the two sides says it', () => {
    expect(model.rows.map((row) => row.said.map((one) => one?.level ?? null))).toEqual([
      [null, 3, null, null],
      [2, null, 4, null],
      [null, 4, null, null],
      [null, null, null, null],
    ]);
  });

  test('is marked where the two differ, as a question', () => {
    expect(model.apart.map((pair) => pair.map(({ id: one }) => one))).toEqual([[school, village]]);
    const marked = cooperationGrid(id, model).rows.map(({ cells }) => cells.map((cell) => cell.marked));
    expect(marked.map((row) => row.indexOf(true))).toEqual([1, 0, -1, -1]);
    expect(cooperationFrame(id, of, model).notes[0]).toBe(
      'Disebut berbeda oleh kedua pihak: Sekolah dan Desa. Apa yang masing-masing lihat?',
    );
  });

  test('is said in words, with what is wished for', () => {
    const { says } = cooperationGrid(id, model);
    expect(says(0, 1)).toEqual([
      'Sekolah Harapan dengan Pemerintah Desa: koordinasi',
      'Pemerintah Desa menyebut: jaringan',
      'Jawaban tengah dari 3 orang: Koordinasi.',
      'Keinginan tengahnya: naik 1 jenjang.',
    ]);
    expect(says(2, 1).at(-1)).toBe('Keinginan tengahnya: turun 1 jenjang.');
    expect(says(0, 0)).toEqual([]);
    expect(says(0, 3)[0]).toBe('Sekolah Harapan dengan Komite Sekolah: tidak ditampilkan');
  });

  test('[P6] where nothing is told, one sentence says so', () => {
    const none = basis(asked);
    expect(cooperationFrame(id, none, cooperation(none, pairLadder)).notes).toEqual([
      'Tidak ditampilkan: bagian ini baru bisa dilihat kalau setiap mitra punya paling sedikit 3 pengisi.',
    ]);
  });

  test('is shown only where a form asks for it', () => {
    expect(laddersAbout(of, 'pair')).toEqual([pairLadder]);
    expect(laddersAbout(basis(pactsShort), 'pair')).toEqual([]);
  });
});

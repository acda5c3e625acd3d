import { describe, expect, test } from 'vitest';
import { ladder, laddersAbout } from '#charts/model/ladder.ts';
import { ladderFrame } from '#charts/words/ladder.ts';
import { basis, cooperationLevel } from '#features/gallery/made-up-basis.ts';
import { ladderCell, wholeItem, withLadders } from '#features/gallery/made-up-levels.ts';
import { en, id, pactsShort, partners } from './samples.ts';

const asked = { questionnaire: cooperationLevel, form: 'full', partners };
const said = (answers: readonly (readonly [number, number])[], cannotJudge = 0) =>
  basis(asked, withLadders(ladderCell(wholeItem, answers, cannotJudge)));
const nine = [1, 1, 2, 2, 2, 2, 3, 3, 4].map((level) => [level, Math.min(4, level + 1)] as const);

describe('[S6] a ladder about the partnership', () => {
  const of = said(nine, 2);
  const model = ladder(of, wholeItem);

  test('stands with its highest level on top, each with how many are there and how many wish to be', () => {
    expect(model.rungs.map(({ name, now, wished }) => [name['id'], now, wished])).toEqual([
      ['Kolaborasi', 1, 3],
      ['Kerja sama', 2, 4],
      ['Koordinasi', 4, 2],
      ['Jaringan', 2, 0],
    ]);
  });

  test('marks the middle, and where the middle wish leads', () => {
    expect([model.shown?.median, model.towards]).toEqual([2, 3]);
  });

  test('says so in words, with who could not judge, and in its table', () => {
    const frame = ladderFrame(id, of, model);
    expect(frame.notes).toEqual([
      'Jawaban tengah dari 9 orang: Koordinasi.',
      'Keinginan tengahnya: naik 1 jenjang.',
      '2 jawaban lagi: tidak bisa menilai.',
    ]);
    expect(frame.facts).toMatch(/^9 pengisi · 12/);
    expect(frame.table.rows.map(({ values }) => values)).toEqual([
      ['Kolaborasi', 1, 3, 'tidak', 'tidak'],
      ['Kerja sama', 2, 4, 'tidak', 'ya'],
      ['Koordinasi', 4, 2, 'ya', 'tidak'],
      ['Jaringan', 2, 0, 'tidak', 'tidak'],
    ]);
    expect(frame.alt).toContain('Koordinasi: 4 sekarang, 2 menginginkannya.');
    expect(ladderFrame(en, of, model).meanings[0]?.sentences).toContain(
      'The middle answer of 9 people: Coordination.',
    );
  });

  test('gives each respondent one voice, whatever the weighting of the scores', () => {
    expect(of.released.weighting).toBe('partner');
    expect(ladderFrame(id, of, model).source).toContain('setiap pengisi satu suara');
  });

  test('[P2] of fewer than five tells the middle, and why nothing else', () => {
    const few = said(nine.slice(2, 6));
    const { rungs, shown, towards } = ladder(few, wholeItem);
    expect(rungs.every(({ now, wished }) => now === null && wished === null)).toBe(true);
    expect([shown?.median, towards]).toEqual([2, 3]);
    expect(ladderFrame(id, few, ladder(few, wholeItem)).notes.at(-1)).toBe(
      'Jawaban satu per satu dan sebarannya tidak ditampilkan: kurang dari 5 jawaban.',
    );
  });

  test('[P4] of which nothing may be told has one sentence and no figure', () => {
    const none = basis(asked);
    const frame = ladderFrame(id, none, ladder(none, wholeItem));
    expect([frame.notes, frame.legend, frame.meanings]).toEqual([
      ['Tidak ditampilkan: kurang dari 3 jawaban.'],
      [],
      [],
    ]);
  });
});

test('[S6] the middle level and the middle wish of others may lead below the ladder: it ends at its end', () => {
  const apart = ladder(
    said([
      [1, 1],
      [1, 1],
      [1, 1],
      [4, 1],
      [4, 1],
      [4, 1],
    ]),
    wholeItem,
  );
  expect(apart.shown).toMatchObject({ median: 1, step: -3 });
  expect(apart.towards).toBe(1);
});

test('a ladder is drawn of the partnership where a form asks it; of pairs stands who judges whom', () => {
  expect(laddersAbout(basis(asked), 'partnership').map((item) => item.id)).toEqual(['level.whole']);
  expect(laddersAbout(basis(pactsShort), 'partnership')).toEqual([]);
});

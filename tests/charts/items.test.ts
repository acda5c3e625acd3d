import { describe, expect, test } from 'vitest';
import { disputed } from '#charts/model/disputed.ts';
import { items, type ItemsOptions } from '#charts/model/items.ts';
import { sharesAround } from '#charts/model/shares.ts';
import { itemsFrame } from '#charts/words/items.ts';
import { stacks } from '#charts/model/stacks.ts';
import { stacksFrame } from '#charts/words/stacks.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { en, id, pactsShort, school, synergyFull, village } from './samples.ts';

/** Answers to one item about a partner as the others see it; no counts: only the mean may be told. */
const answers =
  (partner: string, item: string, points: readonly number[] | null, { mean = 3, cannotJudge = 0 } = {}) =>
  (data: MadeUp): MadeUp => {
    const n = points?.reduce((sum, count) => sum + count, 0) ?? 4;
    const sum = points?.reduce((total, count, place) => total + count * (place + 1), 0);
    const key = cellKey({ subject: aboutPartner(partner), group: 'peers', level: 'item', id: item });
    const counts = points && { points: [...points], cannotJudge };
    const spread = points && { sd: 1, se: null, df: null, interval: null, allEqual: false };
    const cell = { mean: sum === undefined ? mean : sum / n, n, judges: 3, spread, counts };
    return { ...data, cells: { ...data.cells, [key]: cell } };
  };

const about = (...edits: ((data: MadeUp) => MadeUp)[]) => basis(pactsShort, without(/\|item\|/), ...edits);
const rowsOf = (of: ReturnType<typeof about>, options: Partial<ItemsOptions> = {}) =>
  items(of, { about: village, order: 'questionnaire', ...options })?.rows ?? [];
const shownOf = (of: ReturnType<typeof about>, item: string, options: Partial<ItemsOptions> = {}) =>
  rowsOf(of, options).find((row) => row.id === item)?.shown;

describe('the shares of a bar', () => {
  test('lie around the middle of the scale: of an odd number of points the middle one is halved', () => {
    const shares = sharesAround([1, 2, 2, 4, 1]);
    expect(shares.map(({ from, to }) => [from, to])).toEqual([
      [-0.4, -0.3],
      [-0.3, -0.1],
      [-0.1, 0.1],
      [0.1, 0.5],
      [0.5, 0.6],
    ]);
    expect(shares.map(({ count }) => count)).toEqual([1, 2, 2, 4, 1]);
  });

  test('of an even number of points the middle lies between two', () => {
    expect(sharesAround([1, 1, 3, 5]).map(({ from, to }) => [from, to])).toEqual([
      [-0.2, -0.1],
      [-0.1, 0],
      [0, 0.3],
      [0.3, 0.8],
    ]);
  });

  test('are all of those who gave a number, together 100 %', () => {
    for (const points of [
      [0, 0, 7],
      [3, 1],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [0, 0, 0, 1, 0],
    ]) {
      const width = sharesAround(points).reduce((sum, { from, to }) => sum + to - from, 0);
      expect(width).toBeCloseTo(1, 12);
    }
  });

  test('of no answers there are none, and of a point that nobody chose there is none', () => {
    expect(sharesAround([0, 0, 0])).toEqual([]);
    expect(sharesAround([2, 0, 1]).map(({ place }) => place)).toEqual([0, 2]);
  });
});

describe('the items', () => {
  test('[S1] "cannot judge" stands apart and is no part of the shares', () => {
    const of = about(answers(village, 'share.1', [0, 0, 3, 3, 0], { cannotJudge: 4 }));
    expect(shownOf(of, 'share.1')).toMatchObject({
      n: 6,
      score: 62.5,
      counts: { points: [0, 0, 3, 3, 0], cannotJudge: 4 },
    });
    expect(sharesAround(shownOf(of, 'share.1')?.counts?.points ?? []).at(-1)).toMatchObject({ to: 0.75 });
  });

  test('[R1] about a partner are what the others say of it', () => {
    const of = about(answers(village, 'share.1', [0, 0, 6, 0, 0]));
    expect(shownOf(of, 'share.1', { about: school })).toBeNull();
    expect(shownOf(of, 'share.1')?.n).toBe(6);
  });

  test('stand in the order of the questionnaire, or those of one dimension alone', () => {
    const rows = rowsOf(about()).map((row) => row.id);
    expect(rows.slice(0, 3)).toEqual(['participation.1', 'punctual.1', 'acceptance.1']);
    const share = items(about(), { about: village, order: 'questionnaire', dimensions: ['share'] });
    expect(share?.rows.map((row) => row.id)).toEqual(['share.1', 'submit.1']);
    expect(share?.title['en']).toBe('Share');
  });

  test('[A1] by spread the largest comes first, ties in the order of the questionnaire', () => {
    const of = about(
      answers(village, 'submit.1', [3, 0, 0, 0, 3]),
      answers(village, 'punctual.1', [0, 3, 0, 3, 0]),
      answers(village, 'acceptance.1', [0, 0, 3, 0, 3]),
      answers(village, 'trust.1', [0, 0, 6, 0, 0]),
    );
    expect(
      rowsOf(of, { order: 'spread' })
        .slice(0, 4)
        .map((row) => row.id),
    ).toEqual(['submit.1', 'punctual.1', 'acceptance.1', 'trust.1']);
  });

  test('[P4] what is not told has no rank: it comes last, in the order of the questionnaire', () => {
    const of = about(
      answers(village, 'submit.1', [0, 0, 0, 6, 0]),
      answers(village, 'trust.1', [6, 0, 0, 0, 0]),
      answers(village, 'share.1', null, { mean: 5 }),
    );
    const order = (by: ItemsOptions['order']) => rowsOf(of, { order: by }).map((row) => row.id);
    const hidden = order('questionnaire').filter((row) => !['submit.1', 'trust.1', 'share.1'].includes(row));
    expect(order('score')).toEqual(['share.1', 'submit.1', 'trust.1', ...hidden]);
    const unspread = order('questionnaire').filter((row) => row !== 'submit.1' && row !== 'trust.1');
    expect(order('spread')).toEqual(['trust.1', 'submit.1', ...unspread]);
  });

  test('[P2] where the answers may not be told but the mean may, there is the mean alone', () => {
    const of = about(answers(village, 'trust.1', null, { mean: 4 }));
    expect(shownOf(of, 'trust.1')).toEqual({
      score: 75,
      n: 4,
      judges: 3,
      subjects: 1,
      sd: null,
      counts: null,
    });
  });

  test('do not exist where nothing of the kind is rated', () => {
    expect(items(basis(synergyFull), { about: village, order: 'spread' })).toBeNull();
    expect(items(basis(pactsShort), { about: 'partnership', order: 'spread' })).toBeNull();
  });

  test('of a reversed item the words stand with the scores: the lowest score is the highest word', () => {
    const reversed: Questionnaire = {
      ...pactsShort.questionnaire,
      items: pactsShort.questionnaire.items.map((item) =>
        item.kind === 'rating' && item.id === 'trust.1' ? { ...item, reversed: true } : item,
      ),
    };
    const of = basis(
      { ...pactsShort, questionnaire: reversed },
      answers(village, 'trust.1', [5, 0, 0, 0, 0]),
    );
    const model = items(of, { about: village, order: 'questionnaire' });
    const row = model?.rows.find((one) => one.id === 'trust.1');
    expect(row?.points[0]?.['id']).toBe('Selalu');
    expect(model && itemsFrame(id, of, model).legend[0]?.label).toBe('Tidak pernah');
    expect(model && itemsFrame(id, of, model).alt).toContain('paling kiri = selalu');
  });
});

describe('all partners together', () => {
  const of = about(
    answers(village, 'trust.1', [5, 0, 0, 0, 0], { cannotJudge: 1 }),
    answers(school, 'trust.1', [0, 0, 0, 0, 5]),
    answers(village, 'share.1', [3, 0, 3, 0, 0]),
    answers(school, 'share.1', null, { mean: 5 }),
    answers(village, 'submit.1', null, { mean: 2 }),
    answers(school, 'submit.1', null, { mean: 4 }),
  );
  const together = { about: 'partners' } as const;

  test('the answers are summed, the score is the mean over the partners', () => {
    expect(shownOf(of, 'trust.1', together)).toMatchObject({
      n: 10,
      score: 50,
      subjects: 2,
      counts: { points: [5, 0, 0, 0, 5], cannotJudge: 1 },
    });
  });

  test('[A1] what partners truly differ in is not spread', () => {
    expect(shownOf(of, 'trust.1', together)?.sd).toBe(0);
    expect(shownOf(of, 'share.1', together)?.sd).toBeCloseTo(Math.sqrt(6 / 5), 9);
  });

  test('only partners whose answers may be told are summed; where none is, the means are averaged', () => {
    expect(shownOf(of, 'share.1', together)).toMatchObject({ n: 6, score: 25, subjects: 1 });
    expect(shownOf(of, 'submit.1', together)).toMatchObject({ n: 8, score: 50, subjects: 2, counts: null });
  });

  test('the words say that it is a sum, and of how many', () => {
    const model = items(of, { ...together, order: 'questionnaire' });
    const frame = model && itemsFrame(en, of, model);
    expect(frame?.facts).toBe('6–10 answers · 12\u00A0November\u00A02026');
    expect(frame?.notes).toContain(en.t('charts.items.summed'));
    expect(frame?.alt).toContain('about 1 of 4 partners');
  });
});

describe('the words of the items', () => {
  const of = about(
    answers(village, 'trust.1', [0, 1, 2, 4, 2], { cannotJudge: 1 }),
    answers(village, 'share.1', null, { mean: 4 }),
  );
  const model = items(of, { about: village, order: 'questionnaire' });
  const frame = model && itemsFrame(id, of, model);

  test('name whom it is about, how many, and both ends of the scale', () => {
    expect(frame?.title).toBe('PACTS: jawaban mitra lain tentang Pemerintah Desa');
    expect(frame?.facts).toContain('4–9 pengisi dari 3 mitra');
    expect(frame?.ends).toBe('kiri dari garis = ke arah tidak pernah · kanan = ke arah selalu');
  });

  test('the table is the model', () => {
    expect(frame?.table.columns.map(({ label }) => label)).toEqual([
      'Pernyataan',
      'Skor',
      'Jawaban',
      'Sebaran',
      'Tidak pernah',
      'Jarang',
      'Kadang-kadang',
      'Sering',
      'Selalu',
      'tidak bisa menilai',
    ]);
    // A spread is a few points of the answer scale: without a decimal one half and one are alike
    expect(frame?.table.columns.find(({ label }) => label === 'Sebaran')?.decimals).toBe(1);
    expect(frame?.table.rows.map((row) => row.values.slice(1))).toEqual(
      model?.rows.map(({ shown }) => [
        shown?.score ?? null,
        shown?.n ?? null,
        shown?.sd ?? null,
        ...[0, 1, 2, 3, 4].map((place) => shown?.counts?.points[place] ?? null),
        shown?.counts?.cannotJudge ?? null,
      ]),
    );
  });

  test('[P4] hidden and empty are one sentence, without a count', () => {
    expect(frame?.notes.at(-1)).toBe('Tidak ditampilkan: kurang dari 3 jawaban.');
    expect(frame?.notes).toContain(
      'Jawaban satu per satu dan sebarannya tidak ditampilkan: kurang dari 5 jawaban.',
    );
  });

  test('each item has its meaning, with its numbers', () => {
    const meaning = frame?.meanings.find((one) => one.id === 'trust.1');
    expect(meaning?.sentences.join(' ')).toContain('1 jarang, 2 kadang-kadang, 4 sering');
    expect(frame?.meanings).toHaveLength(model?.rows.length ?? 0);
  });
});

describe('the agenda', () => {
  const spread = [
    answers(village, 'participation.1', [0, 0, 6, 0, 0]),
    answers(village, 'punctual.1', [3, 0, 0, 0, 3]),
    answers(village, 'acceptance.1', [0, 3, 0, 3, 0]),
    answers(village, 'trust.1', [0, 3, 0, 3, 0]),
    answers(village, 'transparent.1', [1, 0, 5, 0, 0]),
    answers(village, 'share.1', [0, 0, 5, 1, 0]),
    answers(village, 'submit.1', [0, 0, 4, 2, 0]),
    answers(village, 'collaboration.1', [0, 0, 4, 2, 0]),
  ];

  test('[A1] are the five items of largest spread, ties in their order, none on which all agree', () => {
    expect(disputed(about(...spread), village).map(({ row }) => row.id)).toEqual([
      'punctual.1',
      'acceptance.1',
      'trust.1',
      'transparent.1',
      'collaboration.1',
    ]);
    expect(disputed(about(...spread.slice(0, 2)), village).map(({ row }) => row.id)).toEqual(['punctual.1']);
    expect(disputed(about(...spread.slice(0, 1)), village)).toEqual([]);
    expect(disputed(about(), village)).toEqual([]);
  });

  test('each comes with a question of its dimension, the next one of the same dimension with another', () => {
    const prompts = disputed(about(...spread), village).map(({ prompt }) => prompt);
    const trust = pactsShort.questionnaire.dimensions.find((one) => one.id === 'trust')?.talk;
    expect(prompts[2]).toEqual(trust?.[0]);
    expect(prompts[3]).toEqual(trust?.[1]);
  });
});

const frameOf = (points: readonly number[] | null, whom = village) => {
  const of = about(answers(village, 'trust.1', points, { cannotJudge: 2 }));
  const model = stacks(of, whom, 'trust.1');
  return model && stacksFrame(id, of, model);
};

describe('the answers one by one', () => {
  test('name the item, whom it is about, and who could not judge', () => {
    const frame = frameOf([0, 1, 2, 2, 0]);
    expect(frame?.title).toBe('Mitra ini memercayakan tugas penting kepada mitra lain.');
    expect(frame?.ends).toBe('Percaya: jawaban mitra lain tentang Pemerintah Desa');
    expect(frame?.notes).toContain('2 jawaban lagi: tidak bisa menilai.');
    expect(frame?.table.rows.map((row) => row.values[1])).toEqual([0, 1, 2, 2, 0, 2]);
  });

  test('[A2] say whether people agree beyond chance, and nothing where nothing can be said', () => {
    expect(frameOf([0, 0, 0, 6, 0])?.notes[0]).toBe(id.t('charts.claim.agreed'));
    expect(frameOf([3, 0, 0, 0, 3])?.notes[0]).toBe(id.t('charts.claim.not-agreed'));
    expect(frameOf([0, 1, 0, 1, 0])?.notes).toEqual(['2 jawaban lagi: tidak bisa menilai.']);
  });

  test('[A1] of all partners together agreement is not spoken of', () => {
    expect(frameOf([0, 0, 0, 6, 0], 'partners')?.notes).toEqual(['2 jawaban lagi: tidak bisa menilai.']);
  });

  test('[P4] what may not be told is one sentence, and no figure is in the table', () => {
    const frame = frameOf(null);
    expect(frame?.notes).toEqual(['Tidak ditampilkan: kurang dari 3 jawaban.']);
    expect(frame?.table.rows.flatMap((row) => row.values.slice(1))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('do not exist for what is not rated', () => {
    expect(stacks(about(), village, 'nothing.1')).toBeNull();
  });
});

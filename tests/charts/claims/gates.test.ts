import { describe, expect, test } from 'vitest';
import { gateClaims } from '#charts/claims/gates.ts';
import { levelClaims } from '#charts/claims/levels.ts';
import { gates } from '#charts/model/gates.ts';
import { gatesFrame } from '#charts/words/gates.ts';
import type { LadderCell } from '#domain/privacy/released.ts';
import { verdictOf } from '#domain/scoring/gates.ts';
import { basis, withGates } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { en, id, synergyFull } from '../samples.ts';
import { english, indonesian, kinds } from './cells.ts';

type Gate = MadeUp['gates'][string];
const { limits } = synergyFull.questionnaire;

/** As the answers make it. */
const gate = (yes: number, partly: number, notYet: number, cannotJudge = 0): Gate => {
  const counts = { yes, partly, notYet, cannotJudge };
  return { verdict: verdictOf(counts, limits.gate), n: yes + partly + notYet, counts };
};
const of = (first: Gate | null, mode: MadeUp['mode'] = 'anonymous') =>
  basis({ ...synergyFull, mode }, withGates(first ? { 'prerequisites.1': first } : {}));
const rowIn = (where: ReturnType<typeof basis>, group: 'all' | 'own' = 'all') => {
  const row = gates(where, 'prerequisites', group)?.rows.find((one) => one.id === 'prerequisites.1');
  if (!row) throw new Error('synergy has prerequisites');
  return gateClaims(where, row, group);
};
const claims = (first: Gate | null, group?: 'all' | 'own') => rowIn(of(first), group);
/** The sentences, without the question that they answer. */
const answers = (first: Gate | null, group?: 'all' | 'own') =>
  indonesian(claims(first, group)).map((sentence) => sentence.replace(/^.*\? /, ''));

describe('a gate', () => {
  test('[S5] each verdict at its edge, with the answers behind it', () => {
    // A third 'not yet' is not more than a third; one answer more is
    expect(kinds(claims(gate(4, 2, 3)))).toEqual(['gate-contested', 'gate-counts']);
    expect(kinds(claims(gate(4, 1, 4)))[0]).toBe('gate-not-met');
    // A tenth is few enough
    expect(kinds(claims(gate(7, 2, 1)))[0]).toBe('gate-met');
    expect(kinds(claims(gate(6, 3, 1)))[0]).toBe('gate-partly');
    expect(answers(gate(4, 2, 3))).toEqual([
      'Masih berbeda pendapat di antara 9 orang: yang menjawab belum terlalu banyak untuk disebut terpenuhi, dan terlalu sedikit untuk disebut belum.',
      '4 menjawab ya, 2 sebagian, 3 belum.',
    ]);
  });

  test('[S5] the gate is a question, which the verdict answers', () => {
    expect(english(claims(gate(9, 0, 0)))[0]).toMatch(
      /^\p{Lu}.*\? Met, according to 9 people: enough said yes/u,
    );
  });

  test('[S5] two answers are counted without a verdict, three have one', () => {
    expect(answers(gate(2, 0, 0))).toEqual([
      'Baru 2 orang yang menjawab; kesimpulan ditarik mulai 3 jawaban.',
      '2 menjawab ya, 0 sebagian, 0 belum.',
    ]);
    expect(kinds(claims(gate(3, 0, 0)))[0]).toBe('gate-met');
  });

  test('[S1] who cannot judge is told; where nobody can, that alone', () => {
    expect(answers(gate(3, 0, 0, 1)).at(-1)).toBe('1 dari 4 jawaban: tidak bisa menilai.');
    expect(answers(gate(0, 0, 0, 3))).toEqual(['Tidak ada yang bisa menilai ini.']);
  });

  test('[P4] a verdict without counts tells no counts; hidden, empty and too few say one sentence', () => {
    expect(kinds(claims({ verdict: 'met', n: 3, counts: null }))).toEqual(['gate-met']);
    expect(kinds(claims(null))).toEqual(['hidden']);
    expect(indonesian(rowIn(of(gate(0, 0, 0), 'by-partner')))).toEqual([
      'Tidak ditampilkan: jawabannya belum cukup.',
    ]);
  });

  test('one’s own answer is said as it was given', () => {
    expect(answers(gate(0, 1, 0), 'own')).toEqual(['Jawaban Anda: “Sebagian”.']);
    expect(kinds(claims(gate(0, 0, 0, 1), 'own'))).toEqual(['own-open']);
  });
});

const headline = (first: Gate | null, words = id) => {
  const where = of(first);
  const model = gates(where, 'prerequisites');
  return model && gatesFrame(words, where, model).title;
};

describe('the headline of a set of gates', () => {
  test('[S5] counts those that are met as soon as one has a verdict', () => {
    expect(headline(gate(0, 0, 3))).toBe('Prasyarat: 0 dari 5 terpenuhi');
  });

  test('[S5] never says that none is met where none could be judged', () => {
    expect(headline(gate(0, 0, 0, 4))).toBe('Prasyarat: tidak ada yang bisa menilai');
    expect(headline(gate(0, 0, 0, 4), en)).toBe('Prerequisites: nobody could judge');
    expect(headline(gate(2, 0, 0))).toBe('Prasyarat: belum disimpulkan');
    expect(headline(null)).toBe('Prasyarat');
    expect(headline(gate(0, 0, 0))).toBe('Prasyarat');
  });
});

describe('a level', () => {
  const levels = ['Jejaring', 'Koordinasi', 'Kerja sama'].map((title) => ({ id: title, en: title }));
  const cell: LadderCell = { median: 2, step: 1, n: 5, counts: null };
  const said = (change: Partial<LadderCell>, aim?: number) =>
    indonesian(levelClaims({ ...cell, ...change }, { levels, ...(aim ? { aim } : {}) }));

  test('[S6] the middle answer, and the middle wish against it', () => {
    expect(said({})).toEqual([
      'Jawaban tengah dari 5 orang: Koordinasi.',
      'Keinginan tengahnya: naik 1 jenjang.',
    ]);
    expect(said({ step: 0 })[1]).toBe('Keinginan tengahnya: tetap di jenjang ini.');
    expect(said({ step: -1 })[1]).toBe('Keinginan tengahnya: turun 1 jenjang.');
    expect(said({ step: null })).toHaveLength(1);
  });

  test('[S6] below, at and above the aim; above is not called better', () => {
    expect(said({ step: null }, 3)[1]).toBe('Belum sampai di jenjang yang dituju: Kerja sama.');
    expect(said({ step: null }, 2)[1]).toBe('Sudah di jenjang yang dituju.');
    expect(said({ step: null }, 1)[1]).toContain('tidak berarti lebih baik');
  });

  test('[S6] the whole distribution where it is told', () => {
    const counts = { now: [1, 4, 0], wished: [], cannotJudge: 2 };
    expect(said({ step: null, counts }).slice(1)).toEqual([
      'Jawabannya: 1 jejaring dan 4 koordinasi.',
      '2 dari 7 jawaban: tidak bisa menilai.',
    ]);
  });
});

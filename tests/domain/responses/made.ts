import type { Id } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { defaultLimits } from '#domain/questionnaire/questionnaire.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Draft } from '#domain/responses/draft.ts';

/** A small id for tests: `idOf(1)` is 31 zeros and a one. */
export const idOf = (number: number): Id => number.toString(16).padStart(32, '0');

const both = (id: string) => ({ id, en: id });

/** One rating about partners, one gate and one open question about the partnership. */
export const questionnaire: Questionnaire = {
  format: 1,
  id: 'small',
  version: 1,
  languages: ['id', 'en'],
  title: both('small'),
  purpose: both('to test'),
  scales: [{ id: 'five', points: ['a', 'b', 'c', 'd', 'e'].map(both) }],
  dimensions: [
    { id: 'care', title: both('care'), facets: [], talk: [], sources: [] },
    { id: 'ready', title: both('ready'), facets: [], talk: [], sources: [] },
  ],
  items: [
    { id: 'care.1', kind: 'rating', subject: 'partner', dimension: 'care', scale: 'five', text: both('one') },
    { id: 'ready.1', kind: 'gate', subject: 'partnership', dimension: 'ready', text: both('two') },
    { id: 'ready.2', kind: 'open', subject: 'partnership', dimension: 'ready', text: both('three') },
  ],
  forms: [{ id: 'full', title: both('full'), items: ['care.1', 'ready.1', 'ready.2'] }],
  limits: defaultLimits,
  bands: [],
  sources: [],
};

export const assessment: Assessment = {
  id: idOf(100),
  partnership: idOf(200),
  date: '2026-11-12',
  title: 'Pertemuan',
  parts: [{ questionnaire, form: 'full' }],
  mode: 'by-partner',
  k: 3,
  weighting: 'partner',
  cut: null,
  expected: [
    { partner: idOf(1), people: 1 },
    { partner: idOf(2), people: 1 },
    { partner: idOf(3), people: 1 },
  ],
  reference: 'last-meeting',
  keeper: { name: 'Sekretaris', purpose: 'belajar bersama', until: 'akhir tahun' },
  turn: 0,
  deleted: false,
  stamps: {},
};

export const draft: Draft = newDraft({
  id: idOf(50),
  assessment: assessment.id,
  partner: idOf(2),
  way: 'own-device',
});

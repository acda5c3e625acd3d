import type { Columns } from '#domain/columns/columns.ts';
import { layoutOf, type Layout } from '#domain/columns/layout.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { smallestK, type Assessment } from '#domain/responses/assessment.ts';
import type { Response } from '#domain/responses/response.ts';
import { aboutPartner } from '#domain/responses/subject.ts';

// Twenty items of PACTS, two of each facet, about forty partners.

export const partners = 40;
export const form = 'twenty';

export const idOf = (number: number): string => number.toString(16).padStart(32, '0');

/** Numbers 0..1 that are the same on every run (Park and Miller, 1988). */
export function seeded(seed: number): () => number {
  let state = (seed * 7919 + 17) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** PACTS with a form of its own. */
export function withTwenty(pacts: Questionnaire): Questionnaire {
  const full = pacts.forms.find(({ id }) => id === 'full')?.items ?? [];
  const facetOf = (id: string) => {
    const item = pacts.items.find((one) => one.id === id);
    return item?.kind === 'rating' ? item.facet : undefined;
  };
  const items = full.filter((id, place) => {
    const before = full.slice(0, place).filter((other) => facetOf(other) === facetOf(id));
    return before.length < 2;
  });
  return { ...pacts, forms: [...pacts.forms, { id: form, title: { id: form, en: form }, items }] };
}

export const assessmentOf = (questionnaire: Questionnaire, more: Partial<Assessment> = {}): Assessment => ({
  id: idOf(1),
  partnership: idOf(2),
  date: '2026-11-12',
  title: 'Bench',
  parts: [{ questionnaire, form }],
  mode: 'by-partner',
  k: smallestK,
  weighting: 'partner',
  cut: null,
  expected: Array.from({ length: partners }, (_, place) => ({ partner: idOf(100 + place), people: 999 })),
  reference: 'last-meeting',
  keeper: { name: 'a', purpose: 'b', until: 'c' },
  turn: 0,
  deleted: false,
  stamps: {},
  ...more,
});

/** One in fifty answers is 'cannot judge'. */
const chosen = (random: () => number): number | null =>
  random() < 0.02 ? null : 1 + Math.floor(random() * 5);

/** So many responses about one partner each, packed. */
export function columnsOf(rows: number, { parts }: Assessment): { columns: Columns; layout: Layout } {
  const random = seeded(1);
  const [part] = parts;
  if (!part) throw new Error('an assessment asks something');
  const layout = layoutOf(part, 'partner');
  const slots = layout.slots.map(({ id }) => id);
  const some = (most: number) => Uint16Array.from({ length: rows }, () => Math.floor(random() * most));
  const names = Array.from({ length: rows }, (_, row) => `${row}`);
  const block = {
    part: 0,
    layout: 0,
    slots,
    responses: Uint32Array.from({ length: rows }, (_, row) => row),
    subjects: some(partners),
    codes: Uint8Array.from({ length: rows * slots.length }, () => chosen(random) ?? 255),
  };
  const everybody = Array.from({ length: partners }, (_, place) => idOf(100 + place));
  const columns: Columns = {
    ids: names,
    respondents: names,
    people: names,
    replaces: names.map(() => ''),
    questionnaires: new Uint16Array(rows),
    parts: new Int16Array(rows),
    rounds: new Uint32Array(rows).fill(1),
    speakers: some(partners),
    names: [part.questionnaire.id],
    voices: everybody.map((partner) => ({ partner, role: '' })),
    subjects: everybody.map(aboutPartner),
    blocks: [block],
    comments: [],
  };
  return { columns, layout };
}

/** As even as a real one. */
const digest = (random: () => number): string =>
  Array.from({ length: 8 }, () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

/** Responses about one partner each; their ids are made up. */
export function responsesOf(count: number, assessment: Assessment, first = 0): Response[] {
  const random = seeded(first + 2);
  const [part] = assessment.parts;
  const items = part?.questionnaire.forms.find(({ id }) => id === part.form)?.items ?? [];
  return Array.from({ length: count }, (_, place) => {
    const subject = aboutPartner(idOf(100 + Math.floor(random() * partners)));
    return {
      id: digest(random),
      assessment: assessment.id,
      questionnaire: {
        id: part?.questionnaire.id ?? '',
        version: part?.questionnaire.version ?? 0,
        form: part?.form ?? '',
      },
      respondent: idOf(1_000_000 + first + place),
      partner: idOf(100 + Math.floor(random() * partners)),
      round: 1,
      way: 'own-device',
      answers: items.map((item) => ({
        item,
        subject,
        value: chosen(random) ?? 'cannot-judge',
      })),
      comments: [],
    };
  });
}

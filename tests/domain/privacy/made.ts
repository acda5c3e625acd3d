import { gate, ladder, matrix, open, questionnaireOf, rating } from '../scoring/small.ts';
import { idOf } from '../responses/made.ts';
import type { Id } from '#domain/ids.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Response } from '#domain/responses/response.ts';
import { withId } from '#domain/responses/response-id.ts';

export const partnerOf = (number: number): Id => idOf(number + 1);
export const about = (number: number) => `partner:${partnerOf(number)}`;

/** Numbers 0..1 that are the same on every run (Park and Miller, 1988). */
export function seeded(seed: number): () => number {
  let state = (seed * 7919 + 17) % 2147483647;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  next();
  return next;
}

const place = { dimension: 'care', subject: 'partner' } as const;
const listen = { ...place, facet: 'listen' };
const help = { ...place, facet: 'help' };

/**
 * About a partner: two facets of three and one items, a ladder and a gate. About the partnership: two ratings without
 * facets, a gate, a ladder and a matrix. About a pair: a ladder. About oneself: a gate and a ladder; and an open question.
 */
export const small: Questionnaire = questionnaireOf([
  rating('listen.1', listen),
  rating('listen.2', listen),
  rating('listen.3', listen),
  rating('help.1', help),
  rating('goal.1', { dimension: 'goal' }),
  rating('goal.2', { dimension: 'goal' }),
  gate('ready.1', 'ready'),
  ladder('role.1', 'care', 'partner'),
  gate('fit.1', 'care', 'partner'),
  ladder('level.1', 'level'),
  matrix('share.1', 'level', ['plan', 'work']),
  ladder('level.2', 'level', 'pair'),
  gate('sure.1', 'ready', 'self'),
  ladder('grow.1', 'level', 'self'),
  open('hope.1', 'care'),
]);

/** What is asked of the small questionnaire, about a partner and about the partnership. */
export const partnerItems = ['listen.1', 'listen.2', 'listen.3', 'help.1'];
export const wholeItems = ['goal.1', 'goal.2', 'ready.1'];

/** The two partners of lower and of higher number. */
export const pair = (one: number, other: number) => `pair:${partnerOf(one)}:${partnerOf(other)}`;

export type Given = {
  person: number;
  partner: number;
  role?: string;
  /** By subject, by item. */
  answers: Record<string, Record<string, AnswerValue>>;
  pairing?: string;
  comments?: Record<string, string>;
  replaces?: string;
};

export function responseOf(given: Given, { id, parts }: Pick<Assessment, 'id' | 'parts'>): Response {
  const [part] = parts;
  if (!part) throw new Error('an assessment asks something');
  return withId({
    assessment: id,
    questionnaire: { id: part.questionnaire.id, version: part.questionnaire.version, form: part.form },
    respondent: idOf(1000 + given.person),
    partner: partnerOf(given.partner),
    ...(given.role === undefined ? {} : { role: given.role }),
    ...(given.pairing === undefined ? {} : { pairing: given.pairing }),
    round: 1,
    way: 'own-device',
    answers: Object.entries(given.answers).flatMap(([subject, items]) =>
      Object.entries(items).map(([item, value]) => ({ item, subject, value })),
    ),
    comments: Object.entries(given.comments ?? {}).map(([dimension, text]) => ({ dimension, text })),
    ...(given.replaces === undefined ? {} : { replaces: given.replaces }),
  });
}

/** A closed anonymous assessment with k = 3 and each respondent one voice, unless said otherwise. */
export function assessmentOf(people: readonly number[], more: Partial<Assessment> = {}): Assessment {
  return {
    id: idOf(100),
    partnership: idOf(200),
    date: '2026-11-12',
    title: 'Pertemuan',
    parts: [{ questionnaire: small, form: 'all' }],
    mode: 'anonymous',
    k: 3,
    weighting: 'respondent',
    cut: null,
    expected: people.map((count, number) => ({ partner: partnerOf(number), people: count })),
    reference: 'last-meeting',
    keeper: { name: 'Sekretaris', purpose: 'belajar bersama', until: 'akhir tahun' },
    turn: 1,
    deleted: false,
    stamps: {},
    ...more,
  };
}

export function occasionOf(
  assessment: Assessment,
  given: readonly Given[],
  releases: Occasion['releases'] = [],
): Occasion {
  const responses = given.map((one) => responseOf(one, assessment));
  return { assessment, responses: countable(responses, []).responses, releases };
}

/** People numbered through, `people[j]` of them for partner j. */
export const peopleOf = (people: readonly number[]): { person: number; partner: number }[] =>
  people
    .flatMap((count, partner) => Array.from({ length: count }, () => partner))
    .map((partner, person) => ({ person, partner }));

/** The same answer to each of the items. */
export const all = (items: readonly string[], value: AnswerValue): Record<string, AnswerValue> =>
  Object.fromEntries(items.map((item) => [item, value]));

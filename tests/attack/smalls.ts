import { gate, ladder, questionnaireOf, rating } from '../domain/scoring/small.ts';
import { idOf } from '../domain/responses/made.ts';
import { about, assessmentOf, partnerOf, peopleOf, seeded } from '../domain/privacy/made.ts';
import type { Closing, Form, Slot, Small } from './tables.ts';
import { pick, type Random } from './worlds.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment, Weighting } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';

// Partnerships so small that all their answers can be tried out.

/** Whether all answers can be tried (a few options, up to so many tables), or the options are those of a real scale. */
export type Breadth = 'few' | 'all';
const mostTables = 1024;

type Kind = {
  readonly items: readonly Item[];
  readonly subject: string;
  readonly options: { readonly [B in Breadth]: readonly AnswerValue[] };
  readonly people: readonly (readonly [number, number, ...number[]])[];
  /** How often an item is left out. */
  readonly skipping: number;
  readonly closings: 'one' | 'reopened' | 'meetings';
};

const place = { dimension: 'care' } as const;
const items = ['care.1', 'care.2', 'care.3'].map((id) => rating(id, place));
const whole = { items: items.slice(0, 1), subject: 'partnership', skipping: 0, closings: 'one' } as const;
const five = [1, 2, 3, 4, 5];
const words = ['yes', 'partly', 'not-yet'] as const;
const rungs = [1, 2, 3, 4].flatMap((now) => [2, 3].map((wished) => ({ now, wished })));
const six = [
  [3, 3],
  [2, 2, 2],
  [3, 2, 1],
  [3, 3, 1],
] as const;

const kinds: readonly [Kind, ...Kind[]] = [
  { ...whole, options: { few: [1, 3, 4], all: five }, people: six },
  {
    ...whole,
    options: { few: [2, 4], all: five },
    people: [
      [4, 4],
      [3, 3, 3],
      [4, 3, 2],
      [3, 3, 2, 1],
    ],
  },
  { ...whole, items: items.slice(0, 2), options: { few: [2, 3], all: five }, people: six, skipping: 0.3 },
  { ...whole, items, options: { few: [2, 5], all: five }, people: six, skipping: 0.4 },
  { ...whole, items: [gate('care.1', 'care')], options: { few: words, all: words }, people: six },
  {
    ...whole,
    items: [ladder('care.1', 'care')],
    options: {
      few: [
        { now: 1, wished: 3 },
        { now: 2, wished: 3 },
        { now: 3, wished: 3 },
      ],
      all: rungs,
    },
    people: six,
  },
  {
    ...whole,
    items: [rating('care.1', { ...place, subject: 'partner' })],
    subject: about(0),
    options: { few: [2, 4], all: five },
    people: [
      [3, 3, 3],
      [4, 3, 3],
      [1, 3, 3, 2],
      [3, 2, 2, 2],
    ],
  },
  { ...whole, options: { few: [2, 4], all: five }, people: six, closings: 'reopened' },
  { ...whole, options: { few: [2, 4], all: five }, people: six, closings: 'meetings' },
];

const apart = [
  [3, 3, 3],
  [4, 3, 3],
  [1, 3, 3, 2],
  [3, 2, 2, 2],
] as const;

/** About a partner, by the others and by itself. */
export const aboutPartner: readonly Kind[] = [
  {
    ...whole,
    items: [gate('care.1', 'care', 'partner')],
    subject: about(0),
    options: { few: ['yes', 'partly'], all: words },
    people: apart,
  },
  {
    ...whole,
    items: [ladder('care.1', 'care', 'partner')],
    subject: about(0),
    options: { few: rungs.slice(2, 4), all: rungs.slice(0, 4) },
    people: apart,
  },
];

/** Each kind of partnership comes equally often. */
export function smallOf(seed: number, breadth: Breadth = 'few', among: readonly Kind[] = kinds): Small {
  const random = seeded(seed);
  const kind = among[seed % among.length] ?? kinds[0];
  const people = kind.people[Math.floor(random() * kind.people.length)] ?? [3, 3];
  const isLarge = people.reduce((sum, some) => sum + some, 0) >= 8;
  const more = {
    k: isLarge ? pick(random, [3, 4]) : 3,
    weighting: pick<Weighting>(random, ['partner', 'respondent', 'respondent']),
    cut: cutOf(random, people.length),
    parts: [{ questionnaire: questionnaireOf([...kind.items]), form: 'all' }],
  };
  const slots: Slot[] = [];
  const form = (person: number, partner: number, extra: Partial<Form>): Form => {
    const role = pick(random, ['elder', 'youth', 'youth', null]);
    const asked = kind.items.filter(() => random() >= kind.skipping);
    const own = asked.map(({ id }): [string, number] => {
      const all = kind.options[breadth];
      const isOpen = slots.reduce((ways, { options }) => ways * options.length, all.length) <= mostTables;
      const options = isOpen || breadth === 'all' ? all : all.slice(0, 1);
      return [id, slots.push({ person: `p${person}`, partner, options }) - 1];
    });
    const roled = more.cut?.by === 'role' && role !== null ? { role } : {};
    return {
      person,
      partner,
      isCorrection: false,
      ...roled,
      ...extra,
      slots: { [kind.subject]: Object.fromEntries(own) },
    };
  };
  const first = peopleOf(people).map(({ person, partner }) => form(person, partner, pairedIn(kind, person)));
  const assessment = assessmentOf(people, more);
  return {
    slots,
    closings: [{ assessment, forms: first }, ...laterOf(kind, assessment, first, form, random)],
  };
}

const pairedIn = ({ closings }: Kind, person: number): Partial<Form> =>
  closings === 'meetings' ? { pairing: `kata${10 + person}` } : {};

/** Reopened, three or four correct or join; at a second meeting all answer once more, but for one now and then. */
function laterOf(
  kind: Kind,
  assessment: Assessment,
  first: readonly Form[],
  form: (person: number, partner: number, extra: Partial<Form>) => Form,
  random: Random,
): Closing[] {
  if (kind.closings === 'one') return [];
  if (kind.closings === 'meetings') {
    const absent = pick(random, [-1, 0, first.length - 1]);
    const again = first
      .filter(({ person }) => person !== absent)
      .map(({ person, partner }) => form(person, partner, pairedIn(kind, person)));
    return [{ assessment: { ...assessment, id: idOf(101), date: '2026-12-12' }, forms: again }];
  }
  const changed = Math.floor(random() * 4);
  const forms = first.map((one, at) =>
    at < changed ? form(one.person, one.partner, { isCorrection: true }) : one,
  );
  const joined = Array.from({ length: pick(random, [3, 4]) - changed }, (_, at) =>
    form(50 + at, Math.floor(random() * assessment.expected.length), {}),
  );
  return [{ assessment, forms: [...forms, ...joined] }];
}

function cutOf(random: Random, partners: number): Cut | null {
  const sectors = Array.from({ length: partners }, (_, partner) => ({
    partner: partnerOf(partner),
    sector: partner % 2 === 0 ? ('school' as const) : ('family' as const),
  }));
  return pick<Cut | null>(random, [
    null,
    { by: 'partner' },
    { by: 'sector', sectors },
    { by: 'role', roles: ['elder', 'youth'].map((id) => ({ id, name: id })) },
  ]);
}

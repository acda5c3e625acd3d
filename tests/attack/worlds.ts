import {
  about,
  assessmentOf,
  pair,
  partnerItems,
  partnerOf,
  seeded,
  wholeItems,
  type Given,
} from '../domain/privacy/made.ts';
import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment, Weighting } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';

// Random small partnerships that answer the small questionnaire.

export type Random = () => number;
export const pick = <T>(random: Random, options: readonly [T, ...T[]]): T =>
  options[Math.floor(random() * options.length)] ?? options[0];

/** How often somebody leaves an item out, and how often somebody cannot judge. */
type Gaps = { readonly skipping: number; readonly passing: number };

const isGate = (id: string): boolean => ['ready.1', 'fit.1', 'sure.1'].includes(id);

/** Answers about the first partner, the partnership, oneself and the first pair, some of them left out. */
export function answersBy(random: Random, partner: number, { skipping, passing }: Gaps): Given['answers'] {
  const level = () => 1 + Math.floor(random() * 4);
  const some = (ids: readonly string[], value: (id: string) => AnswerValue): Record<string, AnswerValue> =>
    Object.fromEntries(
      ids
        .filter(() => random() >= skipping)
        .map((id): [string, AnswerValue] => [id, random() < passing ? cannotJudge : value(id)]),
    );
  const rating = (id: string): AnswerValue =>
    isGate(id) ? pick(random, ['yes', 'partly', 'not-yet']) : 1 + Math.floor(random() * 5);
  // Half a ladder has no wish yet.
  const rung = (): AnswerValue => (random() < passing ? { now: level() } : { now: level(), wished: level() });
  const stages = Object.fromEntries(
    ['plan', 'work']
      .filter(() => random() >= skipping)
      .map((stage): [string, number | typeof cannotJudge] => [
        stage,
        random() < passing ? cannotJudge : level(),
      ]),
  );
  return {
    [about(0)]: { ...some([...partnerItems, 'fit.1'], rating), ...some(['role.1'], rung) },
    partnership: {
      ...some(wholeItems, rating),
      ...some(['level.1'], rung),
      'share.1': { stages },
      ...(random() < skipping ? { 'hope.1': { text: pick(random, ['baik', ...written]) } } : {}),
    },
    self: { ...some(['sure.1'], rating), ...some(['grow.1'], rung) },
    ...(partner < 2 ? { [pair(0, 1)]: some(['level.2'], rung) } : {}),
  };
}

function cutOf(random: Random, partners: number): Cut | null {
  const sectors = Array.from({ length: partners }, (_, partner) => ({
    partner: partnerOf(partner),
    sector: pick(random, ['school', 'family'] as const),
  }));
  return pick<Cut | null>(random, [
    null,
    { by: 'partner' },
    { by: 'sector', sectors },
    { by: 'role', roles: ['elder', 'youth'].map((id) => ({ id, name: id })) },
  ]);
}

/** Several people may write the same. */
const written = [
  'baik',
  'sudah bagus',
  'perlu waktu',
  'terima kasih',
  'rapat lebih pendek',
  'kabar lebih awal',
];

export type World = {
  readonly assessment: Assessment;
  readonly given: readonly Given[];
  readonly random: Random;
  readonly gaps: Gaps;
};

/** Two to six partners with one to six people each; in a third of them none has fewer than three. */
export function worldOf(seed: number): World {
  const random = seeded(seed);
  const fewest = pick(random, [1, 1, 3]);
  const people = Array.from(
    { length: pick(random, [2, 2, 3, 3, 4, 4, 5, 6]) },
    () => fewest + Math.floor(random() * (7 - fewest)),
  );
  const weighting = pick<Weighting>(random, ['partner', 'respondent']);
  const gaps = { skipping: pick(random, [0, 0.05, 0.15, 0.4]), passing: pick(random, [0, 0, 0.1]) };
  const cut = cutOf(random, people.length);
  const k = pick(random, [3, 3, 4]);
  const writing = pick(random, [0, 0.2, 0.6]);
  const partners = people.flatMap((count, partner) => Array.from({ length: count }, () => partner));
  const given = partners.map((partner, person): Given => {
    const role = pick(random, ['elder', 'youth', 'youth', undefined]);
    const roled = role === undefined || cut?.by !== 'role' ? {} : { role };
    const comments = random() < writing ? { comments: { care: pick(random, ['baik', ...written]) } } : {};
    return Object.assign({ partner, person, answers: answersBy(random, partner, gaps) }, roled, comments);
  });
  return { assessment: assessmentOf(people, { k, weighting, cut }), given, random, gaps };
}

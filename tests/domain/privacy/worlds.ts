import { exposed, fewCounted } from './attacker.ts';
import { countsOf, equationsOf, type Known, type Published, type Shape } from './equations.ts';
import {
  about,
  assessmentOf,
  pair,
  partnerItems,
  partnerOf,
  seeded,
  wholeItems,
  type Given,
} from './made.ts';
import type { Released } from '#domain/privacy/released.ts';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment, Weighting } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';

// Random small partnerships that answer the small questionnaire, and what an attacker makes of what they were told.

type Random = () => number;
const pick = <T>(random: Random, options: readonly [T, ...T[]]): T =>
  options[Math.floor(random() * options.length)] ?? options[0];

const shapes: Readonly<Record<string, Shape>> = {
  [about(0)]: {
    dimensions: { care: { listen: ['listen.1', 'listen.2', 'listen.3'], help: ['help.1'] } },
    gates: [],
    ladders: ['role.1'],
  },
  partnership: {
    dimensions: { goal: { goal: ['goal.1', 'goal.2'] } },
    gates: ['ready.1'],
    ladders: ['level.1', 'share.1.plan', 'share.1.work'],
  },
  [pair(0, 1)]: { dimensions: {}, gates: [], ladders: ['level.2'] },
};

/** Answers about the first partner, the partnership and the first pair, some of them left out. */
export function answersBy(random: Random, partner: number, skipping: number): Given['answers'] {
  const level = () => 1 + Math.floor(random() * 4);
  const some = (ids: readonly string[], value: (id: string) => AnswerValue): Record<string, AnswerValue> =>
    Object.fromEntries(ids.filter(() => random() >= skipping).map((id) => [id, value(id)]));
  const rating = (id: string): AnswerValue => (id === 'ready.1' ? 'partly' : 1 + Math.floor(random() * 5));
  // Some leave out the wish, which is half an answer, or cannot judge a stage
  const rung = (): AnswerValue => (random() < 0.1 ? { now: level() } : { now: level(), wished: level() });
  const stages = Object.fromEntries(
    ['plan', 'work']
      .filter(() => random() >= skipping)
      .map((stage) => [stage, random() < 0.1 ? ('cannot-judge' as const) : level()]),
  );
  return {
    [about(0)]: { ...some(partnerItems, rating), ...some(['role.1'], rung) },
    partnership: { ...some(wholeItems, rating), ...some(['level.1'], rung), 'share.1': { stages } },
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

export type World = {
  readonly assessment: Assessment;
  readonly given: readonly Given[];
  readonly random: Random;
  readonly skipping: number;
};

/** A partnership of two to four partners with one to six people each; in a third of them none has fewer than three. */
export function worldOf(seed: number): World {
  const random = seeded(seed);
  const fewest = pick(random, [1, 1, 3]);
  const people = Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => fewest + Math.floor(random() * (fewest === 3 ? 4 : 5)),
  );
  const weighting = pick<Weighting>(random, ['partner', 'respondent']);
  const skipping = pick(random, [0, 0.05, 0.15, 0.4]);
  const cut = cutOf(random, people.length);
  const partners = people.flatMap((count, partner) => Array.from({ length: count }, () => partner));
  const given = partners.map((partner, person): Given => {
    const role = pick(random, ['elder', 'youth', 'youth', undefined]);
    const roled = role === undefined || cut?.by !== 'role' ? {} : { role };
    return Object.assign({ partner, person, answers: answersBy(random, partner, skipping) }, roled);
  });
  return { assessment: assessmentOf(people, { weighting, cut }), given, random, skipping };
}

/** One questionnaire's figures of a release, of whom, and whom they are compared with. */
export type Told = {
  readonly released: Released;
  readonly assessment: Assessment;
  readonly now: readonly Given[];
  readonly before: Pick<Told, 'assessment' | 'now'> | null;
};

/** How the attacker tells forms apart: each filled-in form, or each sitting, taking a correction for unchanged. */
type Reading = 'forms' | 'sittings';

const idsIn = (answers: Readonly<Record<string, AnswerValue>>): string[] =>
  Object.entries(answers).flatMap(([item, value]) => {
    if (typeof value !== 'object') return item;
    if ('now' in value) return value.wished === undefined ? [] : item;
    const stages = 'stages' in value ? Object.entries(value.stages) : [];
    return stages.flatMap(([stage, level]) => (level === 'cannot-judge' ? [] : `${item}.${stage}`));
  });

function knownOf({ assessment, now }: Pick<Told, 'assessment' | 'now'>, subject: string, reading: Reading) {
  const { id, cut } = assessment;
  const sectors = new Map(
    cut?.by === 'sector' ? cut.sectors.map(({ partner, sector }) => [partner, sector] as const) : [],
  );
  return now.map(({ person, partner, role, pairing, replaces, answers }): Known => ({
    person: pairing ?? `p${person}`,
    partner: partnerOf(partner),
    cut: (cut?.by === 'role' ? role : sectors.get(partnerOf(partner))) ?? null,
    form: reading === 'forms' ? `${id}.${person}.${replaces ?? ''}` : `${id}.${person}`,
    items: idsIn(answers[subject] ?? {}),
  }));
}

/** Somebody who could be made out from all that was told, in either reading; null when nobody can. */
export function exposedBy(told: readonly Told[], k = 3): string | null {
  const hasCorrections = told.some(({ now }) => now.some(({ replaces }) => replaces !== undefined));
  const readings: Reading[] = hasCorrections ? ['forms', 'sittings'] : ['forms'];
  for (const reading of readings) {
    for (const [subject, shape] of Object.entries(shapes)) {
      const published = told.map((one): Published => ({
        released: one.released,
        subject,
        shape,
        now: knownOf(one, subject, reading),
        before: one.before ? knownOf(one.before, subject, reading) : [],
      }));
      const people = published.flatMap(({ now, before }) => [...now, ...before]);
      const partners = new Map(people.map(({ person, partner }) => [person, partner]));
      const found =
        exposed(published.flatMap(equationsOf), partners, k) ?? fewCounted(countsOf(published), partners, 5);
      if (found !== null) return `${found}, about ${subject}, by ${reading}`;
    }
  }
  return null;
}

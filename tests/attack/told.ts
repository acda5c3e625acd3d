import { exposed, fewCounted } from './attacker.ts';
import { countsOf, equationsOf } from './equations.ts';
import type { Known, Published, Shape } from './figures.ts';
import { brokenPromise } from './promises.ts';
import { about, pair, partnerOf, type Given } from '../domain/privacy/made.ts';
import type { Released } from '#domain/privacy/released.ts';
import { cannotJudge, type AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

// What an attacker makes of what people were told about the small questionnaire.

const shapes: Readonly<Record<string, Shape>> = {
  [about(0)]: {
    dimensions: { care: { listen: ['listen.1', 'listen.2', 'listen.3'], help: ['help.1'] } },
    gates: ['fit.1'],
    ladders: ['role.1'],
  },
  partnership: {
    dimensions: { goal: { goal: ['goal.1', 'goal.2'] } },
    gates: ['ready.1'],
    ladders: ['level.1', 'share.1.plan', 'share.1.work'],
  },
  self: { dimensions: {}, gates: ['sure.1'], ladders: ['grow.1'] },
  [pair(0, 1)]: { dimensions: {}, gates: [], ladders: ['level.2'] },
};

/** One questionnaire's figures of a release, of whom, and whom they are compared with. */
export type Told = {
  readonly released: Released;
  readonly assessment: Assessment;
  readonly now: readonly Given[];
  readonly before: Pick<Told, 'assessment' | 'now'> | null;
};

/** How the attacker tells forms apart: each filled-in form, or each sitting, taking a correction for unchanged. */
type Reading = 'forms' | 'sittings';

/** What counts as answered; a stage of a matrix by itself, a ladder with its wish. */
const idsIn = (answers: Readonly<Record<string, AnswerValue>>): string[] =>
  Object.entries(answers).flatMap(([item, value]) => {
    if (value === cannotJudge) return [];
    if (typeof value !== 'object') return [item];
    if ('now' in value) return value.wished === undefined ? [] : [item];
    if (!('stages' in value)) return [];
    return Object.entries(value.stages).flatMap(([stage, level]) =>
      level === cannotJudge ? [] : `${item}.${stage}`,
    );
  });

const nameOf = ({ person, pairing }: Given): string => pairing ?? `p${person}`;

function knownOf({ assessment, now }: Pick<Told, 'assessment' | 'now'>, subject: string, reading: Reading) {
  const { id, cut } = assessment;
  const sectors = new Map(
    cut?.by === 'sector' ? cut.sectors.map(({ partner, sector }) => [partner, sector] as const) : [],
  );
  return now.map((given): Known => {
    const { person, partner, role, replaces, answers } = given;
    return {
      person: nameOf(given),
      partner: partnerOf(partner),
      cut: (cut?.by === 'role' ? role : sectors.get(partnerOf(partner))) ?? null,
      form: reading === 'forms' ? `${id}.${person}.${replaces ?? ''}` : `${id}.${person}`,
      items: idsIn(answers[subject] ?? {}),
    };
  });
}

/** Somebody who could be made out from all that was told, or a promise that was not kept; null when there is neither. */
export function found(told: readonly Told[]): string | null {
  const hasCorrections = told.some(({ now }) => now.some(({ replaces }) => replaces !== undefined));
  const readings: Reading[] = hasCorrections ? ['forms', 'sittings'] : ['forms'];
  for (const reading of readings) {
    for (const subject of Object.keys(shapes)) {
      const one = foundAbout(subject, told, reading);
      if (one !== null) return `${one}, about ${subject}, by ${reading}`;
    }
  }
  return fewComments(told) ?? fewNew(told);
}

function foundAbout(subject: string, told: readonly Told[], reading: Reading): string | null {
  const shape = shapes[subject] ?? { dimensions: {}, gates: [], ladders: [] };
  const published = told.map((one): Published => ({
    released: one.released,
    subject,
    shape,
    now: knownOf(one, subject, reading),
    before: one.before ? knownOf(one.before, subject, reading) : [],
  }));
  const people = new Map(
    published.flatMap(({ now, before }) =>
      [...now, ...before].map(({ person, partner }) => [person, partner]),
    ),
  );
  const k = Math.min(...told.map(({ assessment }) => assessment.k));
  return (
    exposed(published.flatMap(equationsOf), people, k) ??
    fewCounted(countsOf(published), people, 5) ??
    told.reduce<string | null>((broken, { assessment, now }, place) => {
      const one = published[place];
      return broken ?? (one ? brokenPromise(one, { ...assessment, judging: judgingIn(now) }) : null);
    }, null)
  );
}

function judgingIn(given: readonly Given[]): number[] {
  const partners = new Map<number, Set<string>>();
  for (const one of given) {
    partners.set(one.partner, (partners.get(one.partner) ?? new Set()).add(nameOf(one)));
  }
  return [...partners.values()].map(({ size }) => size);
}

/** P2: comments that came out, or came to those that were out, by fewer than k people; null when there are none. */
function fewComments(told: readonly Told[]): string | null {
  const out = new Map<string, readonly string[]>();
  for (const { assessment, released, now } of told) {
    for (const { dimension, item, texts } of released.comments) {
      const place = `${assessment.id} ${dimension} ${item}`;
      const added = without(texts, out.get(place) ?? []);
      const authors = now.filter(
        ({ comments, answers }) =>
          (item === undefined ? comments?.[dimension] : answers['partnership']?.[item]) !== undefined,
      );
      if (new Set(authors.map(nameOf)).size < assessment.k) return `comments of ${dimension} by fewer than k`;
      if (added.length > 0 && added.length < assessment.k)
        return `${added.length} comments of ${dimension} came later`;
      out.set(place, texts);
    }
  }
  return null;
}

/** P7: after the first release of an assessment each has k people's new forms; null where they do. */
function fewNew(told: readonly Told[]): string | null {
  const known = new Map<string, ReadonlySet<Given['answers']>>();
  for (const { assessment, now } of told) {
    const before = known.get(assessment.id);
    const fresh = now.filter(({ answers }) => before && !before.has(answers));
    if (before && new Set(fresh.map(nameOf)).size < assessment.k)
      return 'a release with too little that is new';
    known.set(assessment.id, new Set([...(before ?? []), ...now.map(({ answers }) => answers)]));
  }
  return null;
}

/** Each text as often as it is more. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const place = left.indexOf(text);
    if (place !== -1) left.splice(place, 1);
    return place === -1;
  });
}

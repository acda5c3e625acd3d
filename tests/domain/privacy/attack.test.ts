import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import { equationsOf, exposed, type Known, type Published, type Shape } from './attacker.ts';
import {
  about,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  seeded,
  wholeItems,
  type Given,
} from './made.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Release, Released } from '#domain/privacy/released.ts';
import { nextRelease, resultsOf } from '#domain/privacy/releases.ts';
import type { Assessment, Weighting } from '#domain/responses/assessment.ts';

type Random = () => number;
const pick = <T>(random: Random, options: readonly [T, ...T[]]): T =>
  options[Math.floor(random() * options.length)] ?? options[0];

const shapes: Readonly<Record<string, Shape>> = {
  [about(0)]: {
    dimensions: { care: { listen: ['listen.1', 'listen.2', 'listen.3'], help: ['help.1'] } },
    gates: [],
  },
  partnership: { dimensions: { goal: { goal: ['goal.1', 'goal.2'] } }, gates: ['ready.1'] },
};

/** Answers about the first partner and the partnership, some items left out. */
function answersBy(random: Random, skipping: number): Given['answers'] {
  const kept = (items: readonly string[]) => items.filter(() => random() >= skipping);
  const value = (item: string) => (item === 'ready.1' ? ('partly' as const) : 1 + Math.floor(random() * 5));
  const some = (items: readonly string[]) =>
    Object.fromEntries(kept(items).map((item) => [item, value(item)]));
  return { [about(0)]: some(partnerItems), partnership: some(wholeItems) };
}

type World = { assessment: Assessment; given: Given[]; random: Random; skipping: number };

/** A partnership of two to four partners with one to five people each. */
function worldOf(seed: number): World {
  const random = seeded(seed);
  const people = Array.from({ length: 2 + Math.floor(random() * 3) }, () => 1 + Math.floor(random() * 5));
  const weighting = pick<Weighting>(random, ['partner', 'respondent']);
  const skipping = pick(random, [0, 0.05, 0.15, 0.4]);
  const given = people.flatMap((count, partner) =>
    Array.from({ length: count }, () => ({ partner, person: 0, answers: answersBy(random, skipping) })),
  );
  return {
    assessment: assessmentOf(people, { weighting }),
    given: given.map((one, person) => Object.assign(one, { person })),
    random,
    skipping,
  };
}

/** How the attacker tells forms apart: each filled-in form, or each sitting, taking a correction for unchanged. */
type Reading = 'forms' | 'sittings';

function knownOf(given: readonly Given[], subject: string, of: string, reading: Reading): Known[] {
  return given.map(({ person, partner, pairing, replaces, answers }) => ({
    person: pairing ?? `p${person}`,
    partner: partnerOf(partner),
    form: reading === 'forms' ? `${of}.${person}.${replaces ?? ''}` : `${of}.${person}`,
    items: Object.keys(answers[subject] ?? {}),
  }));
}

type Told = {
  released: Released;
  of: string;
  now: readonly Given[];
  before: readonly Given[];
  beforeOf: string;
};

/** Somebody who could be made out from all that was told, in either reading; null when nobody can. */
function exposedBy(told: readonly Told[], k = 3): string | null {
  const hasCorrections = told.some(({ now }) => now.some(({ replaces }) => replaces !== undefined));
  const readings: Reading[] = hasCorrections ? ['forms', 'sittings'] : ['forms'];
  for (const reading of readings) {
    for (const [subject, shape] of Object.entries(shapes)) {
      const published = told.map(({ released, of, now, before, beforeOf }): Published => ({
        released,
        subject,
        shape,
        now: knownOf(now, subject, of, reading),
        before: knownOf(before, subject, beforeOf, reading),
      }));
      const people = published.flatMap(({ now, before }) => [...now, ...before]);
      const partners = new Map(people.map(({ person, partner }) => [person, partner]));
      const found = exposed(published.flatMap(equationsOf), partners, k);
      if (found !== null) return `${found}, about ${subject}, by ${reading}`;
    }
  }
  return null;
}

/** The one questionnaire's figures of a release. */
function figuresOf(questionnaires: readonly Released[]): Released {
  const [figures] = questionnaires;
  if (!figures) throw new Error('one questionnaire is asked');
  return figures;
}

function closed(occasion: Occasion, others: readonly Occasion[] = []): Release {
  const result = nextRelease(occasion, others, idOf(7000));
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** Thousands of eliminations: a slow machine needs its time. */
const patient = { timeout: 120_000 };

const isTold = ({ released: figures }: Release) => Object.keys(figuresOf(figures).cells).length > 0;

test('[P3] one release: no answer of another person can be made out, in 300 partnerships', patient, () => {
  let [told, open] = [0, 0];
  for (let seed = 0; seed < 300; seed += 1) {
    const { assessment, given } = worldOf(seed);
    const occasion = occasionOf(assessment, given);
    const release = closed(occasion);
    const figures = (figure: Released) => [
      { released: figure, of: 'a', now: given, before: [], beforeOf: '' },
    ];
    expect(exposedBy(figures(figuresOf(release.released))), `seed ${seed}`).toBeNull();
    const unfiltered = figuresOf(
      resultsOf({ ...occasion, assessment: { ...assessment, mode: 'by-partner' } }, []),
    );
    told += isTold(release) ? 1 : 0;
    open += exposedBy(figures(unfiltered)) === null ? 0 : 1;
  }
  // The filter lets much through, and the attacker would find people if it let everything through.
  expect(told).toBeGreaterThan(150);
  expect(open).toBeGreaterThan(200);
});

test('[P3] with k = 4 no two people together make out a third', patient, () => {
  let told = 0;
  for (let seed = 500; seed < 580; seed += 1) {
    const { assessment, given } = worldOf(seed);
    const release = closed(occasionOf({ ...assessment, k: 4 }, given));
    const figures = { released: figuresOf(release.released), of: 'a', now: given, before: [], beforeOf: '' };
    expect(exposedBy([figures], 4), `seed ${seed}`).toBeNull();
    told += isTold(release) ? 1 : 0;
  }
  expect(told).toBeGreaterThan(30);
});

/** Some leave, some correct, some join: at least three forms are new. */
function reopened({ given, random, skipping, assessment }: World): Given[] {
  const occasion = occasionOf(assessment, given);
  const corrected = given.map((one): Given => {
    if (random() < 0.6) return one;
    const id = occasion.responses.find(({ respondent }) => respondent === idOf(1000 + one.person))?.id ?? '';
    return { ...one, answers: answersBy(random, skipping), replaces: id };
  });
  const joined = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, place) => ({
    person: 100 + place,
    partner: Math.floor(random() * assessment.expected.length),
    answers: answersBy(random, skipping),
  }));
  return [...corrected, ...joined];
}

test('[P3] [P7] reopened and released again: the two releases together expose nobody', patient, () => {
  let [second, withdrawn] = [0, 0];
  for (let seed = 1000; seed < 1080; seed += 1) {
    const world = worldOf(seed);
    const first = closed(occasionOf(world.assessment, world.given));
    const given = reopened(world);
    const again = nextRelease(occasionOf(world.assessment, given, [first]), [], idOf(7001));
    if (!again.ok) continue;
    const alone = closed(occasionOf(world.assessment, given));
    const told = [
      { released: figuresOf(first.released), of: 'a', now: world.given, before: [], beforeOf: '' },
      { released: figuresOf(again.value.released), of: 'a', now: given, before: [], beforeOf: '' },
    ];
    expect(exposedBy(told), `seed ${seed}`).toBeNull();
    second += isTold(again.value) ? 1 : 0;
    const naive = [
      ...told.slice(0, 1),
      { released: figuresOf(alone.released), of: 'a', now: given, before: [], beforeOf: '' },
    ];
    withdrawn += exposedBy(naive) === null ? 0 : 1;
  }
  expect(second).toBeGreaterThan(20);
  expect(withdrawn).toBeGreaterThan(10);
});

/** Most come again, most of them with their code; some are new. */
function nextMeeting({ random, skipping }: World, given: readonly Given[], place: number): Given[] {
  const again = given
    .filter(() => random() < 0.85)
    .map((one) => Object.assign({}, one, { answers: answersBy(random, skipping) }));
  const joined = Array.from({ length: Math.floor(random() * 5) }, (_, number) => ({
    person: 100 * place + number,
    partner: number % 2,
    pairing: `baru${10 * place + number}`,
    answers: answersBy(random, skipping),
  }));
  return [...again, ...joined];
}

test('[P3] [C3] three meetings and their paired changes together expose nobody', patient, () => {
  let changes = 0;
  for (let seed = 2000; seed < 2100; seed += 1) {
    const world = worldOf(seed);
    let given = world.given.map((one): Given => {
      return world.random() < 0.9 ? { ...one, pairing: `kata${10 + one.person}` } : one;
    });
    const past: Occasion[] = [];
    const told: Told[] = [];
    for (const place of [1, 2, 3]) {
      const assessment = { ...world.assessment, id: idOf(100 + place), date: `2026-0${place}-12` };
      const occasion = occasionOf(assessment, given);
      const release = closed(occasion, past);
      const before = told.at(-1);
      const of = `meeting ${place}`;
      const earlier = { before: before?.now ?? [], beforeOf: before?.of ?? '' };
      told.push({ released: figuresOf(release.released), of, now: given, ...earlier });
      past.push({ ...occasion, releases: [release] });
      changes += Object.keys(figuresOf(release.released).changes).length;
      given = nextMeeting(world, given, place);
    }
    expect(exposedBy(told), `seed ${seed}`).toBeNull();
  }
  expect(changes).toBeGreaterThan(90);
});

import { expect, test } from 'vitest';
import { idOf } from '../responses/made.ts';
import {
  about,
  all,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  peopleOf,
  type Given,
} from './made.ts';
import { answersBy, exposedBy, worldOf, type Told, type World } from './worlds.ts';
import type { Occasion } from '#domain/privacy/occasion.ts';
import type { Release, Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { resultsOf } from './results-of.ts';
import { Sector } from '#domain/responses/partnership.ts';

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

const isTold = ({ released }: Release) => Object.keys(figuresOf(released).cells).length > 0;

/** How many of the keys name such a group. */
const countIn = (figures: Readonly<Record<string, unknown>>, group: string): number =>
  Object.keys(figures).filter((key) => key.includes(`|${group}`)).length;

test('[P3] one release: no answer of another person can be made out, in 300 partnerships', patient, () => {
  let [told, open, from, cut, ladders] = [0, 0, 0, 0, 0];
  for (let seed = 0; seed < 300; seed += 1) {
    const { assessment, given } = worldOf(seed);
    const occasion = occasionOf(assessment, given);
    const release = closed(occasion);
    const released = figuresOf(release.released);
    const figures = { assessment, now: given, before: null };
    expect(exposedBy([{ ...figures, released }]), `seed ${seed}`).toBeNull();
    const unfiltered = figuresOf(
      resultsOf({ ...occasion, assessment: { ...assessment, mode: 'by-partner' } }, []),
    );
    told += isTold(release) ? 1 : 0;
    open += exposedBy([{ ...figures, released: unfiltered }]) === null ? 0 : 1;
    from += countIn(released.cells, 'from:');
    cut += countIn(released.cells, 'cut:');
    ladders += Object.keys(released.ladders).length;
  }
  // The filter lets much through, and the attacker would find people if it let everything through.
  expect(told).toBeGreaterThan(200);
  expect(open).toBeGreaterThan(250);
  expect(from).toBeGreaterThan(400);
  expect(cut).toBeGreaterThan(200);
  expect(ladders).toBeGreaterThan(1000);
});

test('[P3] with k = 4 no two people together make out a third', patient, () => {
  let told = 0;
  for (let seed = 500; seed < 580; seed += 1) {
    const world = worldOf(seed);
    const assessment = { ...world.assessment, k: 4 };
    const release = closed(occasionOf(assessment, world.given));
    const figures = { released: figuresOf(release.released), assessment, now: world.given, before: null };
    expect(exposedBy([figures], 4), `seed ${seed}`).toBeNull();
    told += isTold(release) ? 1 : 0;
  }
  expect(told).toBeGreaterThan(30);
});

test('[P6] cuts are never combined: each is safe alone, both together would give one person away', () => {
  const sectors = ['school', 'school', 'school', 'family', 'family'].map((sector, partner) => ({
    partner: partnerOf(partner),
    sector: Sector.parse(sector),
  }));
  const roles = ['elder', 'youth'].map((id) => ({ id, name: id }));
  // The young are the people of the schools and one of the families'.
  const people = [0, 3, 3, 3, 3];
  const given = peopleOf(people).map((one): Given => {
    const role = one.person <= 6 ? 'youth' : 'elder';
    return Object.assign({ role, answers: { [about(0)]: all(partnerItems, 4) } }, one);
  });
  const told = [{ by: 'sector', sectors } as const, { by: 'role', roles } as const].map((cut): Told => {
    const assessment = assessmentOf(people, { cut });
    const released = figuresOf(closed(occasionOf(assessment, given)).released);
    expect(countIn(released.cells, 'cut:')).toBeGreaterThan(0);
    return { released, assessment, now: given, before: null };
  });
  for (const one of told) expect(exposedBy([one])).toBeNull();
  expect(exposedBy(told)).toContain('p6');
});

/** Some leave, some correct, some join: at least three forms are new. */
function reopened({ given, random, skipping, assessment }: World): Given[] {
  const occasion = occasionOf(assessment, given);
  const corrected = given.map((one): Given => {
    if (random() < 0.6) return one;
    const id = occasion.responses.find(({ respondent }) => respondent === idOf(1000 + one.person))?.id ?? '';
    return { ...one, answers: answersBy(random, one.partner, skipping), replaces: id };
  });
  const joined = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, place): Given => {
    const partner = Math.floor(random() * assessment.expected.length);
    return { person: 100 + place, partner, answers: answersBy(random, partner, skipping) };
  });
  return [...corrected, ...joined];
}

test('[P3] [P7] reopened and released again: the two releases together expose nobody', patient, () => {
  let [second, withdrawn] = [0, 0];
  for (let seed = 1000; seed < 1100; seed += 1) {
    const world = worldOf(seed);
    const { assessment } = world;
    const first = closed(occasionOf(assessment, world.given));
    const given = reopened(world);
    const again = nextRelease(occasionOf(assessment, given, [first]), [], idOf(7001));
    if (!again.ok) continue;
    const alone = closed(occasionOf(assessment, given));
    const before: Told = {
      released: figuresOf(first.released),
      assessment,
      now: world.given,
      before: null,
    };
    const after = (release: Release): Told => ({
      released: figuresOf(release.released),
      assessment,
      now: given,
      before: null,
    });
    expect(exposedBy([before, after(again.value)]), `seed ${seed}`).toBeNull();
    second += isTold(again.value) ? 1 : 0;
    withdrawn += exposedBy([before, after(alone)]) === null ? 0 : 1;
  }
  expect(second).toBeGreaterThan(20);
  expect(withdrawn).toBeGreaterThan(10);
});

/** Most come again, most of them with their code; some are new. */
function nextMeeting({ random, skipping }: World, given: readonly Given[], place: number): Given[] {
  const again = given
    .filter(() => random() < 0.85)
    .map((one) => Object.assign({}, one, { answers: answersBy(random, one.partner, skipping) }));
  const joined = Array.from({ length: Math.floor(random() * 5) }, (_, number) => ({
    person: 100 * place + number,
    partner: number % 2,
    pairing: `baru${10 * place + number}`,
    answers: answersBy(random, number % 2, skipping),
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
      const released = figuresOf(release.released);
      told.push({ released, assessment, now: given, before: told.at(-1) ?? null });
      past.push({ ...occasion, releases: [release] });
      changes += Object.keys(released.changes).length;
      given = nextMeeting(world, given, place);
    }
    expect(exposedBy(told), `seed ${seed}`).toBeNull();
  }
  expect(changes).toBeGreaterThan(90);
});

import { expect, test } from 'vitest';
import { idOf } from '../domain/responses/made.ts';
import {
  about,
  all,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  peopleOf,
  type Given,
} from '../domain/privacy/made.ts';
import { resultsOf } from '../domain/privacy/results-of.ts';
import { closedOnce, figuresIn } from './stories.ts';
import { found, type Told } from './told.ts';
import { worldOf } from './worlds.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import { Sector } from '#domain/responses/partnership.ts';

// 1,030 random partnerships of two to six partners with one to six people each: 700 closed once (here), 180 closed up to
// three times (`reopened.test.ts`), 150 with three linked meetings (`meetings.test.ts`). Together about 1,700 releases
// with 29,000 figures, held against 60,000 coalitions. Of 60 also what is made of figures that no filter has seen.

/** How many of the keys name such a group. */
const countIn = (figures: Readonly<Record<string, unknown>>, group: string): number =>
  Object.keys(figures).filter((key) => key.includes(`|${group}`)).length;

test('[P3] one release: nobody can be made out in 700 partnerships', { timeout: 120_000 }, () => {
  const count = { told: 0, from: 0, cut: 0, ladders: 0, gates: 0, four: 0 };
  for (let seed = 0; seed < 700; seed += 1) {
    const { told } = closedOnce(seed, nextRelease);
    expect(found(told), `seed ${seed}`).toBeNull();
    for (const { released, assessment } of told) {
      count.told += Object.keys(released.cells).length;
      count.from += countIn(released.cells, 'from:');
      count.cut += countIn(released.cells, 'cut:');
      count.ladders += Object.keys(released.ladders).length;
      count.gates += Object.keys(released.gates).length;
      count.four += assessment.k === 4 ? Object.keys(released.cells).length : 0;
    }
  }
  // The filter lets much through.
  expect(count.told).toBeGreaterThan(6000);
  expect(count.from).toBeGreaterThan(1000);
  expect(count.cut).toBeGreaterThan(300);
  expect(count.ladders).toBeGreaterThan(1800);
  expect(count.gates).toBeGreaterThan(300);
  expect(count.four).toBeGreaterThan(1000);
});

test('[P3] and were everything told, somebody could be made out in nearly all', { timeout: 120_000 }, () => {
  let open = 0;
  for (let seed = 0; seed < 60; seed += 1) {
    const { assessment, given } = worldOf(seed);
    const live = {
      ...occasionOf(assessment, given),
      assessment: { ...assessment, mode: 'by-partner' as const },
    };
    const released = figuresIn(resultsOf(live, []));
    open += found([{ assessment, now: given, before: null, released }]) === null ? 0 : 1;
  }
  expect(open).toBeGreaterThan(54);
});

test(
  '[P6] cuts are never combined: each is safe alone, both together would give one person away',
  { timeout: 120_000 },
  () => {
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
      const release = nextRelease(occasionOf(assessment, given), [], idOf(7000));
      if (!release.ok) throw new Error(release.error.kind);
      const released = figuresIn(release.value.released);
      expect(countIn(released.cells, 'cut:')).toBeGreaterThan(0);
      return { released, assessment, now: given, before: null };
    });
    for (const one of told) expect(found([one])).toBeNull();
    expect(found(told)).toContain('p6');
  },
);

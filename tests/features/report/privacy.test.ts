import { describe, expect, test } from 'vitest';
import { toHundred } from '#charts/model/point.ts';
import type { Released } from '#domain/privacy/released.ts';
import { nextRelease } from '#domain/privacy/releases.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Value } from '#exchange/table/table.ts';
import { figuresIn as plannedFigures, type PlannedFigure } from '#features/report/make/plan.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { closedOnce, figuresIn } from '../../attack/stories.ts';
import { worldOf } from '../../attack/worlds.ts';
import { en, id } from '../../charts/samples.ts';
import { occasionOf } from '../../domain/privacy/made.ts';
import { resultsOf } from '../../domain/privacy/results-of.ts';
import { partnership } from '../../exchange/made.ts';
import { planned, textsIn } from './planned.ts';

// Random anonymous partnerships, what their filter let through, and what it withheld.

const seeds = Array.from({ length: 40 }, (_, place) => 5000 + place);

function world(seed: number) {
  const { told } = closedOnce(seed, nextRelease);
  const { assessment, given } = worldOf(seed);
  const released = told.at(-1)?.released ?? expect.fail();
  const own: AssessmentResults = {
    assessment,
    keeper: true,
    released: [released],
    joints: [],
    tallies: [],
    notes: [],
    awaited: 0,
    attended: null,
  };
  const partners = assessment.expected.map(({ partner }, place): Partner => ({
    id: partner,
    partnership: assessment.partnership,
    name: `Mitra ${'ABCDEF'.charAt(place)}`,
    shortName: `M ${'ABCDEF'.charAt(place)}`,
    sector: 'school',
    sign: place,
    order: place,
    archived: false,
    stamps: {},
  }));
  const results: PartnershipResults = { partnership, partners, actions: [], assessments: [own] };
  const live = {
    ...occasionOf(assessment, given),
    assessment: { ...assessment, mode: 'by-partner' as const },
  };
  return { results, released, everything: figuresIn(resultsOf(live, [])) };
}

/** The small questionnaire asks on five points. */
const points = 5;

/** Means and the ends of their intervals on 0..100, as exact as they are. */
const hundredsIn = ({ cells }: Pick<Released, 'cells'>): number[] =>
  Object.values(cells).flatMap(({ mean, spread }) =>
    [mean, ...(spread?.interval ?? [])].map((value) => toHundred(value, points)),
  );

/** A table holds hundredths. */
const near = (values: readonly number[], value: number) =>
  values.some((one) => Math.abs(one - value) < 0.00501);

/** Kinds of figures whose scores are means that were let through, nothing worked out of several of them. */
const direct = /^(?:side-by-side|profile|radar|bars|change|changes)-/;
const scores = new Set(['score', 'self', 'low', 'high']);

const isNumber = (value: Value | undefined): value is number => typeof value === 'number';

/** All that stands in a column of scores, and in the chart that Office draws. */
function scoresIn({ id: own, table, native }: PlannedFigure): number[] {
  const columns = table.columns.flatMap(({ id: column, kind }, place) =>
    kind === 'number' && (scores.has(column) || own.startsWith('side-by-side')) ? place : [],
  );
  const rows = [...table.rows].flatMap((row) => columns.map((place) => row[place]).filter(isNumber));
  return [...rows, ...(native?.series.flatMap(({ values }) => values.filter(isNumber)) ?? [])];
}

const numbersIn = ({ table, native }: PlannedFigure): number[] => [
  ...[...table.rows].flatMap((row) => row.filter(isNumber)),
  ...(native?.series.flatMap(({ values }) => values.filter(isNumber)) ?? []),
];

describe('a report of an anonymous assessment', () => {
  const plansOf = (results: PartnershipResults) =>
    [id, en].flatMap((words) =>
      [null, results.partners[0]?.id ?? null].map((partner) => planned(words, results, { partner })),
    );
  const reports = seeds.map((seed) => {
    const made = world(seed);
    return Object.assign(made, { seed, plans: plansOf(made.results) });
  });

  test('[P3] every score in its tables and native charts is a figure that was let through', () => {
    let count = 0;
    for (const { seed, plans, released } of reports) {
      const allowed = hundredsIn(released);
      for (const figure of plans.flatMap(plannedFigures).filter((one) => direct.test(one.id))) {
        for (const value of scoresIn(figure)) {
          count += 1;
          expect(near(allowed, value), `${seed} ${figure.id}: ${value}`).toBe(true);
        }
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  const withheldIn = ({ released, everything }: (typeof reports)[number]): number[] => {
    const allowed = hundredsIn(released);
    return (
      Object.entries(everything.cells)
        .filter(([key]) => !(key in released.cells))
        .map(([, { mean }]) => toHundred(mean, points))
        // A whole number may be a count
        .filter((value) => !Number.isInteger(value) && !near(allowed, value))
    );
  };
  const toldOf = (plans: ReturnType<typeof plansOf>, hidden: readonly number[]): number[] => {
    const told = plans
      .flatMap(plannedFigures)
      .filter((one) => direct.test(one.id))
      .flatMap(numbersIn);
    return hidden.filter((value) => near(told, value));
  };

  test('[P3] what was withheld stands in no table and no native chart', () => {
    for (const report of reports)
      expect(toldOf(report.plans, withheldIn(report)), `${report.seed}`).toEqual([]);
  });

  test('[P3] and were nothing withheld, it would stand there', () => {
    let told = 0;
    for (const report of reports.slice(0, 10)) {
      const { results, everything } = report;
      const assessments = results.assessments.map((one) =>
        Object.assign({}, one, { released: [everything] }),
      );
      told += toldOf(plansOf({ ...results, assessments }), withheldIn(report)).length;
    }
    expect(told).toBeGreaterThan(20);
  });

  test('[P3] [C1] a score or a range in a sentence is one that was let through, rounded', () => {
    let count = 0;
    for (const { seed, plans, released } of reports) {
      const allowed = new Set(hundredsIn(released).map((value) => Math.round(value)));
      for (const text of plans.filter(({ language }) => language === 'en').flatMap(textsIn)) {
        const found = [
          ...text.matchAll(/(\d+) out of 100(?! on average)/g),
          ...text.matchAll(/anywhere from (\d+) to (\d+)/g),
        ].flatMap(([, ...values]) => values.map(Number));
        count += found.length;
        expect(
          found.filter((value) => !allowed.has(value)),
          `${seed}: ${text}`,
        ).toEqual([]);
      }
    }
    expect(count).toBeGreaterThan(200);
  });

  test('[P2] no count of answers is told that was not let through', () => {
    for (const { seed, plans, released } of reports) {
      const counted = new Set(
        Object.values(released.cells).flatMap(({ counts }) =>
          counts ? [JSON.stringify(counts.points)] : [],
        ),
      );
      for (const figure of plans.flatMap(plannedFigures).filter((one) => one.id.startsWith('items-'))) {
        if (figure.title.includes('semua mitra') || figure.title.includes('all partners')) continue;
        const places = figure.table.columns.flatMap(({ id: own }, place) =>
          own.startsWith('point_') ? place : [],
        );
        for (const row of figure.table.rows) {
          const told = places.map((place) => row[place]);
          if (told.every(isNumber))
            expect(counted.has(JSON.stringify(told)), `${seed} ${figure.id}`).toBe(true);
          else expect(told.every((value) => value === null)).toBe(true);
        }
      }
    }
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Columns } from '#domain/columns/columns.ts';
import { countedCells, strataBySubject } from '#domain/columns/counted-cells.ts';
import { Counting } from '#domain/columns/counting.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Exclusion } from '#domain/responses/exclusion.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Response } from '#domain/responses/response.ts';

import { groupsAbout, inGroup } from '#domain/scoring/group.ts';
import { planOf } from '#domain/scoring/plan.ts';
import { sheetOf, valuesOf } from '#domain/scoring/sheet.ts';
import type { Estimate } from '#domain/statistics/estimate.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { partnerOf, responseOf } from '../privacy/made.ts';
import { cellsOf, distribution } from '../scoring/plain-cells.ts';
import { weightings } from '../statistics/arbitrary.ts';
import { assessment, responses, wide } from './made.ts';

const packed = (some: readonly Response[]) => pack(some, assessment.parts);

function countingOf(chunks: readonly Columns[], exclusions: readonly Exclusion[] = []): Counting {
  const counting = new Counting(assessment);
  counting.update(chunks, exclusions);
  return counting;
}

const near = (estimate: Estimate | null) =>
  estimate && {
    ...estimate,
    mean: expect.closeTo(estimate.mean, 9),
    sd: estimate.sd === null ? null : expect.closeTo(estimate.sd, 9),
    se: estimate.se === null ? null : expect.closeTo(estimate.se, 9),
    interval: estimate.interval && estimate.interval.map((end) => expect.closeTo(end, 9)),
  };

/** All that stands in the tables: by stratum, how often each code and each score was given. */
const contents = (counting: Counting) =>
  counting.tables(0).flatMap((tables) =>
    tables.strata
      .map((stratum, place) => ({
        stratum,
        codes: tables.layout.slots.map((_, slot) => [
          ...tables.chosen(slot, [place]),
          tables.passed(slot, [place]),
        ]),
        scores: tables.layout.targets.map((_, target) => tables.scores(target, place)),
      }))
      .filter(({ codes }) => codes.flat().some((count) => count > 0))
      .toSorted((a, b) => (JSON.stringify(a.stratum) < JSON.stringify(b.stratum) ? -1 : 1)),
  );

test('[S0] [S1] [S2] [S3] [R1] [R2] figures of the tables are those of the responses one by one', () => {
  fc.assert(
    fc.property(responses(12), weightings, (some, weighting) => {
      const sheets = some.map((one) => sheetOf(one, assessment.cut));
      for (const tables of countingOf([packed(some)]).tables(0)) {
        const plan = planOf(wide, 'all', tables.layout.kind);
        for (const [subject, strata] of strataBySubject(tables)) {
          for (const group of groupsAbout(subject, strata, assessment.cut)) {
            const cells = countedCells(tables, inGroup(strata, subject, group), weighting);
            const plain = cellsOf(plan, sheets, subject, group, weighting);
            for (const level of ['item', 'facet', 'dimension'] as const) {
              expect([...cells[level].keys()].toSorted()).toEqual([...plain[level].keys()].toSorted());
              for (const [id, { estimate }] of plain[level]) {
                expect(cells[level].get(id)?.estimate).toEqual(near(estimate));
              }
            }
            expect(cells.overall.estimate).toEqual(near(plain.overall.estimate));
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('[S1] what was chosen of an item is counted as it stands on the scale, "cannot judge" apart', () => {
  fc.assert(
    fc.property(responses(8), (some) => {
      const sheets = some.map((one) => sheetOf(one, assessment.cut));
      for (const tables of countingOf([packed(some)]).tables(0)) {
        const { placeOf, plan } = tables.layout;
        for (const [subject, strata] of strataBySubject(tables)) {
          const all = strata.map(({ place }) => place);
          for (const item of plan.dimensions.flatMap(({ items }) => items)) {
            const slot = placeOf.get(item.id) ?? -1;
            const plain = distribution(item, valuesOf(sheets, subject, item.id));
            expect(tables.chosen(slot, all)).toEqual(plain.points);
            expect(tables.passed(slot, all)).toBe(plain.cannotJudge);
          }
        }
      }
    }),
    { numRuns: 50 },
  );
});

const given = (person: number, value: number, replaces?: string) => ({
  person,
  partner: person % 3,
  answers: { [aboutPartner(partnerOf((person + 1) % 3))]: { 'care.1': value, 'care.3': value } },
  ...(replaces === undefined ? {} : { replaces }),
});

describe('running tables', () => {
  test('adding to them equals counting anew, in any order and in any pieces', () => {
    const inPieces = responses(10).chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length }),
        fc.integer({ min: 0, max: some.length }),
      ),
    );
    fc.assert(
      fc.property(inPieces, ([some, mixed, cut]) => {
        const running = new Counting(assessment);
        const first = packed(mixed.slice(0, cut));
        running.update([first], []);
        running.update([first, ...mixed.slice(cut).map((one) => packed([one]))], []);
        expect(contents(running)).toEqual(contents(countingOf([packed(some)])));
      }),
      { numRuns: 50 },
    );
  });

  test('taking away leaves what would be there without, down to nothing', () => {
    fc.assert(
      fc.property(responses(8), fc.infiniteStream(fc.boolean()), (some, coins) => {
        const stays = some.filter(() => coins.next().value);
        const running = countingOf([packed(stays), packed(some.filter((one) => !stays.includes(one)))]);
        running.update([packed(stays)], []);
        expect(contents(running)).toEqual(contents(countingOf([packed(stays)])));
        running.update([], []);
        expect(contents(running)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('what is excluded, corrected or outdone by another correction does not count, as elsewhere', () => {
    const old = [1, 2, 3].map((person) => responseOf(given(person, person), assessment));
    const corrections = [4, 5].map((value) => responseOf(given(1, value, old[0]?.id), assessment));
    const all = [...old, ...corrections];
    const exclusions: Exclusion[] = [
      { response: old[2]?.id ?? '', assessment: assessment.id, reason: 'test', by: 'keeper' },
    ];
    const running = countingOf([packed(old)]);
    const first = packed(old);
    running.update([first, packed(corrections)], exclusions);
    const counted = countable(all, exclusions).responses;
    expect(counted.length).toBe(2);
    expect(contents(running)).toEqual(contents(countingOf([packed(counted)])));
    running.update([first, packed(corrections)], []);
    expect(contents(running)).toEqual(contents(countingOf([packed(countable(all, []).responses)])));
  });

  test('what is corrected does not count, though it has the greater id', () => {
    const old = responseOf(given(1, 3), assessment);
    const corrections = Array.from({ length: 20 }, (_, place) =>
      responseOf({ ...given(1, 3, old.id), comments: { care: `${place}` } }, assessment),
    );
    const lesser = corrections.find(({ id }) => id < old.id);
    if (!lesser) throw new Error('one of twenty is less than another');
    const running = countingOf([packed([old]), packed([lesser])]);
    expect([...running.flags.values()]).toEqual([Uint8Array.of(0), Uint8Array.of(1)]);
  });

  test('one response touches the same number of cells at 1,000 and at 100,000', () => {
    const whom = aboutPartner(partnerOf(1));
    const answers = { [whom]: { 'care.1': 4, 'care.2': 2, 'care.3': 5, 'trust.1': 3 } };
    const one = packed([responseOf({ person: 1, partner: 0, answers }, assessment)]);
    const block = one.blocks.find(({ responses: rows }) => rows.length > 0);
    const touched = [1000, 100_000].map((size) => {
      const counting = new Counting(assessment);
      const many = repeated(one, size);
      counting.update([many], []);
      const tables = counting.tables(0)[block?.layout ?? -1];
      expect(tables?.ratings(0, 0)?.n).toBe(size);
      const added = counting.update([many, one], []);
      expect(tables?.ratings(0, 0)?.n).toBe(size + 1);
      const taken = counting.update([many], []);
      expect(tables?.ratings(0, 0)?.n).toBe(size);
      return { added, taken };
    });
    expect(touched[0]).toEqual(touched[1]);
    expect(touched[0]?.added).toBeGreaterThan(0);
    expect(touched[0]?.added).toBe(touched[0]?.taken);
  }, 60_000);
});

/** The columns of one response so many times, as if different people had answered alike. */
function repeated(one: Columns, size: number): Columns {
  const list = (prefix: string) => Array.from({ length: size }, (_, place) => `${prefix}${place}`);
  return {
    ...one,
    ids: list('id'),
    respondents: list('respondent'),
    people: list('person'),
    replaces: list('').fill(''),
    questionnaires: new Uint16Array(size),
    parts: new Int16Array(size),
    rounds: new Uint32Array(size).fill(1),
    speakers: new Uint16Array(size),
    blocks: one.blocks.map((block) => {
      const rows = block.responses.length;
      if (rows === 0) return block;
      const codes = new Uint8Array(block.codes.length * size);
      block.codes.forEach((code, slot) => codes.fill(code, slot * size, (slot + 1) * size));
      return {
        ...block,
        responses: Uint32Array.from(codes.subarray(0, size).keys()),
        subjects: new Uint16Array(size),
        codes,
      };
    }),
  };
}

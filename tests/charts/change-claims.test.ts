import { describe, expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { tQuantile } from '#domain/statistics/quantile.ts';
import { changeClaims } from '#charts/model/change-claims.ts';
import type { Series } from '#charts/model/change.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { pactsShort, school, shop, village } from './samples.ts';

const subject = aboutPartner(school);
const overall: Series = { subject, group: 'peers', level: 'overall', id: 'overall' };
const facet = (name: string): Series => ({ subject, group: 'peers', level: 'facet', id: name });
const facets = ['participation', 'punctual', 'acceptance', 'accountable', 'communication'].map(facet);

const before = basis({ ...pactsShort, occasion: 0 });

/** A paired change of half a point whose interval ends `edge` away from zero. */
const changed = (series: Series, edge: number, sign = 1) => {
  const df = 8;
  const difference = 0.5 * sign;
  const se = (0.5 - edge) / tQuantile(0.975, df);
  const half = 0.5 - edge;
  const interval: [number, number] = [difference - half, difference + half];
  return { [cellKey(series)]: { difference, n: 9, se, df, interval } };
};
const now = (changes: MadeUp['changes']) =>
  basis({ ...pactsShort, occasion: 1 }, (data) => ({ ...data, changes }));
const verdicts = (changes: MadeUp['changes'], shown: readonly Series[]) =>
  changeClaims(now(changes), before, shown).map(({ verdict }) => verdict);

describe('what may be said about change', () => {
  test('[C3] up or down only where the interval leaves zero out', () => {
    expect(verdicts(changed(overall, 0.01), [overall])).toEqual(['up']);
    expect(verdicts(changed(overall, 0.01, -1), [overall])).toEqual(['down']);
    expect(verdicts(changed(overall, -0.01), [overall])).toEqual(['not-shown']);
    expect(verdicts(changed(overall, 0), [overall])).toEqual(['not-shown']);
  });

  test('[R2] [C3] figures whose voices are counted in different ways are only compared by pairs', () => {
    const after = (weighting: MadeUp['weighting']) =>
      basis({ ...pactsShort, occasion: 1 }, (data) => ({ ...data, changes: {}, weighting }));
    expect(changeClaims(after('partner'), before, [overall])).toHaveLength(1);
    expect(changeClaims(after('respondent'), before, [overall])).toEqual([]);
  });

  test('[C3] all who answered twice changed alike: no interval, no claim of more', () => {
    const bare = { difference: 1, n: 5, se: null, df: null, interval: null };
    expect(verdicts({ [cellKey(overall)]: { ...bare, allEqual: true } }, [overall])).toEqual(['all-same']);
    // Each partner one voice: five people of three partners leave too little to judge their differences by
    expect(verdicts({ [cellKey(overall)]: { ...bare, allEqual: false } }, [overall])).toEqual(['too-few']);
    expect(verdicts({ [cellKey(overall)]: bare }, [overall])).toEqual(['too-few']);
  });

  test('[C3] without pairs everybody then is compared with everybody now', () => {
    const [claim] = changeClaims(now({}), before, [overall]);
    expect(claim?.pairs).toBeNull();
    expect(claim?.verdict).toBe('not-shown');
    const [few] = changeClaims(
      basis({ ...pactsShort, occasion: 1, people: 1 }),
      basis({ ...pactsShort, occasion: 0, people: 1 }),
      [overall],
    );
    expect(few?.verdict).toBe('too-few');
  });

  test('[C3] pairs made against another assessment than the one shown are not used', () => {
    const earlier = basis({ ...pactsShort, occasion: 3 });
    const [claim] = changeClaims(now(changed(overall, 0.01)), earlier, [overall]);
    expect(claim?.pairs).toBeNull();
  });

  test('[C3] differences are points of 0..100', () => {
    const [claim] = changeClaims(now(changed(overall, 0.1)), before, [overall]);
    expect(claim?.difference).toBeCloseTo(12.5);
    expect(claim?.interval?.[0]).toBeCloseTo(2.5);
  });

  test('[C4] one facet among five needs more than one alone; the overall score is not adjusted', () => {
    const barely = Object.assign({}, ...facets.map((one) => changed(one, -0.2)), changed(overall, 0.05));
    const one = facets.slice(0, 1);
    const [first] = one;
    if (!first) throw new Error('there is a facet');
    const changes: MadeUp['changes'] = { ...barely, ...changed(first, 0.05) };
    expect(verdicts(changes, one)).toEqual(['up']);
    expect(verdicts(changes, [overall, ...facets])).toEqual([
      'up',
      'among-many',
      'not-shown',
      'not-shown',
      'not-shown',
      'not-shown',
    ]);
    expect(changeClaims(now(changes), before, [overall, ...facets]).map(({ together }) => together)).toEqual([
      1, 5, 5, 5, 5, 5,
    ]);
    expect(verdicts({ ...changes, ...changed(first, 0.3) }, [overall, ...facets]).slice(0, 2)).toEqual([
      'up',
      'up',
    ]);
  });

  test('[C4] overall scores shown together are adjusted among themselves', () => {
    const others = [village, shop].map((partner): Series => ({
      subject: aboutPartner(partner),
      group: 'peers',
      level: 'overall',
      id: 'overall',
    }));
    const changes: MadeUp['changes'] = Object.assign(
      {},
      ...others.map((one) => changed(one, -0.2)),
      changed(overall, 0.01),
    );
    expect(verdicts(changes, [overall])).toEqual(['up']);
    expect(verdicts(changes, [overall, ...others])).toEqual(['among-many', 'not-shown', 'not-shown']);
  });

  test('[P4] a figure that is missing on one side makes no claim', () => {
    expect(
      changeClaims(now({}), basis({ ...pactsShort, occasion: 0 }, without(/overall/)), [overall]),
    ).toEqual([]);
  });
});

import { cellKey, type PairedChange } from '#domain/privacy/released.ts';
import { difference } from '#domain/statistics/difference.ts';
import { holm } from '#domain/statistics/holm.ts';
import { twoSidedP } from '#domain/statistics/quantile.ts';
import type { Basis } from './basis.ts';
import { scaleAt, type Series } from './change.ts';
import { isSameFigure } from './comparable.ts';
import { spanToHundred } from './point.ts';

/**
 * up, down: shown to have changed · not-shown: the interval holds zero · among-many: it does not, but Holm's adjustment
 * takes the claim back · all-same: everybody who answered twice changed by the same amount · too-few: no interval, so nothing is claimed.
 */
export type ChangeVerdict = 'up' | 'down' | 'not-shown' | 'among-many' | 'all-same' | 'too-few';

export type ChangeClaim = {
  readonly series: Series;
  readonly verdict: ChangeVerdict;
  /** now − before, in points of 0..100. */
  readonly difference: number;
  readonly interval: readonly [number, number] | null;
  /** The same people both times (by pairing code), and how many; null: everybody then against everybody now. */
  readonly pairs: number | null;
  /** How many were adjusted together, itself among them; 0 without an interval. */
  readonly together: number;
};

/** On the answer scale. */
type Evidence = {
  readonly difference: number;
  readonly interval: readonly [number, number] | null;
  readonly p: number | null;
  readonly pairs: number | null;
  readonly allEqual: boolean;
};

const limit = 0.05;

/**
 * What may be said about the change since the assessment before (C3, C4): overall figures by themselves, all others
 * adjusted together (Holm, 1979). A series without figures on both occasions, or with other items behind them, makes
 * no claim.
 */
export function changeClaims(now: Basis, before: Basis, shown: readonly Series[]): ChangeClaim[] {
  const known = shown.flatMap((series) => {
    const evidence = evidenceOf(now, before, series);
    return evidence ? [{ series, evidence }] : [];
  });
  const families = [true, false].map((isOverall) =>
    adjusted(known.filter(({ series }) => (series.level === 'overall') === isOverall)),
  );
  const testOf = new Map(families.flat());
  return known.flatMap(({ series, evidence }) => {
    const m = scaleAt(now, series)?.m;
    if (m === undefined || m !== scaleAt(before, series)?.m) return [];
    const points = (value: number) => spanToHundred(value, m);
    const test = testOf.get(series);
    return {
      series,
      verdict: verdictOf(evidence, test?.p ?? null),
      difference: points(evidence.difference),
      interval: evidence.interval && [points(evidence.interval[0]), points(evidence.interval[1])],
      pairs: evidence.pairs,
      together: test?.together ?? 0,
    };
  });
}

type Known = { readonly series: Series; readonly evidence: Evidence };

/** Of those looked at together, and how many they are; of one alone its own. */
type Test = { readonly p: number; readonly together: number };

function adjusted(family: readonly Known[]): (readonly [Series, Test])[] {
  const tested = family.flatMap(({ series, evidence: { p } }) => (p === null ? [] : { series, p }));
  const ps = holm(tested.map(({ p }) => p));
  const together = tested.length;
  return tested.map(({ series, p }, place) => [series, { p: ps[place] ?? p, together }] as const);
}

function verdictOf({ difference: value, interval, allEqual }: Evidence, p: number | null): ChangeVerdict {
  if (interval === null || p === null) return allEqual ? 'all-same' : 'too-few';
  const apart = interval[0] > 0 || interval[1] < 0;
  if (!apart) return 'not-shown';
  if (p > limit) return 'among-many';
  return value > 0 ? 'up' : 'down';
}

/** Paired where the release holds it, else unpaired from the two means. */
function evidenceOf(now: Basis, before: Basis, series: Series): Evidence | null {
  const key = cellKey(series);
  const isBefore = now.released.before === before.released.assessment;
  const paired = isBefore ? now.released.changes[key] : undefined;
  if (paired) return { ...paired, p: pOfPaired(paired), pairs: paired.n };
  const [after, earlier] = [now.released.cells[key], before.released.cells[key]];
  if (!after || !earlier || !isSameFigure(now, before, series)) return null;
  const unpaired = difference(
    { ...noSpread, ...after.spread, mean: after.mean },
    {
      ...noSpread,
      ...earlier.spread,
      mean: earlier.mean,
    },
  );
  return unpaired && { ...unpaired, pairs: null, allEqual: false };
}

const noSpread = { se: null, df: null };

const pOfPaired = ({ difference: value, se, df }: PairedChange): number | null =>
  se === null || df === null ? null : twoSidedP(value, se, df);

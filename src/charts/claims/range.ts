import type { Cell, Released } from '#domain/privacy/released.ts';
import type { Band } from '#domain/questionnaire/questionnaire.ts';
import { bandClaim } from '#domain/scoring/bands.ts';
import { fewestDf, fewestForInterval } from '#domain/statistics/estimate.ts';
import { toHundred } from '#charts/model/point.ts';
import type { Claim } from './claim.ts';

type Range = readonly [low: number, high: number];

/** On 0..100; null where C1 gives none or it may not be told. */
export function rangeOf({ spread }: Cell, m: number): Range | null {
  const interval = spread?.interval ?? null;
  return interval && [toHundred(interval[0], m), toHundred(interval[1], m)];
}

/** C1: how far the figure might move, or why that is not said. */
export function rangeClaim(cell: Cell, m: number, { weighting, mode }: Released): Claim {
  const range = rangeOf(cell, m);
  const { n, judges, spread } = cell;
  if (range) {
    const [low, high] = range;
    return Math.round(low) === Math.round(high)
      ? { kind: 'interval-narrow', value: toHundred(cell.mean, m) }
      : { kind: 'interval', low, high };
  }
  if (spread?.allEqual) return { kind: 'same-answers', n };
  if (n < fewestForInterval) return { kind: 'few-answers', n, needed: fewestForInterval };
  // Enough answers that differ, and still no range: so nobody within a partner differs. Anonymous, a partner's people
  // are not to be told of each other
  const enough = weighting === 'partner' && n - judges >= fewestDf;
  return mode === 'by-partner' && typeof spread?.sd === 'number' && enough
    ? { kind: 'same-within' }
    : { kind: 'no-interval' };
}

/** C2: the band the whole range lies in, or all that it touches; nothing where the questionnaire has no bands. */
export function bandClaims(range: Range | null, bands: readonly Band[]): Claim[] {
  const found = bandClaim(range, bands);
  const titles = (wanted: readonly string[]) =>
    bands.filter(({ id }) => wanted.includes(id)).map(({ title }) => title);
  switch (found.kind) {
    case 'none':
      return bands.length === 0 ? [] : [{ kind: 'band-none' }];
    case 'in':
      return titles([found.band]).map((band) => ({ kind: 'band-in', band }));
    case 'touches':
      return [{ kind: 'band-touches', bands: titles(found.bands) }];
  }
}

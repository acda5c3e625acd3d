import type { Band } from '#domain/questionnaire/questionnaire.ts';
import type { Interval } from '#domain/statistics/estimate.ts';

/** C2: the one band the whole interval lies in, or every band it touches, lowest first, or nothing to say. */
export type BandClaim =
  | { readonly kind: 'in'; readonly band: string }
  | { readonly kind: 'touches'; readonly bands: readonly string[] }
  | { readonly kind: 'none' };

/**
 * The bands of an interval on 0..100; half-open, the last one holds 100. No interval, no band; no bands, nothing said.
 * The bands come in rising order, as the questionnaire's check makes sure.
 */
export function bandClaim(interval: Interval | null, bands: readonly Pick<Band, 'id' | 'from'>[]): BandClaim {
  if (interval === null) return { kind: 'none' };
  const [lower, upper] = interval;
  const touched = bands
    .filter(({ from }, place) => from <= upper && lower < (bands[place + 1]?.from ?? Infinity))
    .map(({ id }) => id);
  const [band, ...others] = touched;
  if (band === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'in', band } : { kind: 'touches', bands: touched };
}

import type { Range } from './estimates.ts';

/** Half up, whatever the computer makes of a half; the minus sign is the long one. */
export function shown(value: number, digits: number): string {
  const size = Math.round(Math.abs(value) * 10 ** digits + 1e-6) / 10 ** digits;
  return `${value < 0 && size > 0 ? '−' : ''}${size.toFixed(digits)}`;
}

export const dash = '–';

/** A mean on 1..5 as it stands on the screen, 0..100, with one digit more. */
export const hundred = (mean: number | null | undefined): string =>
  typeof mean === 'number' ? shown(onHundred(mean), 1) : dash;

export const onHundred = (mean: number): number => (mean - 1) * 25;

/** As the screen shows it, a whole number. */
export const whole = (value: number): number => Number(shown(value, 0).replace('−', '-'));

/** A difference on 1..5, in points of 0..100. */
export function points(difference: number | null | undefined): string {
  if (typeof difference !== 'number') return dash;
  const text = shown(difference * 25, 1);
  return difference > 0 && text !== '0.0' ? `+${text}` : text;
}

/** Never below nought. */
export const width = (difference: number | null | undefined): string =>
  typeof difference === 'number' ? shown(difference * 25, 1) : dash;

export const ends = (range: Range | null | undefined): [string, string] =>
  range ? [hundred(range.low), hundred(range.high)] : [dash, dash];

export const endsOfDifference = (range: Range | null | undefined): [string, string] =>
  range ? [points(range.low), points(range.high)] : [dash, dash];

const limits = [0, 37.5, 62.5, 87.5];

/** C2: every band that the range touches; the highest has another name in each questionnaire. */
export function bands(range: Range | null | undefined, highest: string): string {
  if (!range) return dash;
  const names = ['growing', 'emerging', 'felt', highest];
  const [low, high] = [onHundred(range.low), onHundred(range.high)];
  const touched = names.filter(
    (_, place) => (limits[place] ?? 0) <= high && low < (limits[place + 1] ?? 101),
  );
  return touched.join(', ');
}

import type { Partner } from './answers.ts';
import { gapOf } from './estimates.ts';
import type { Figure } from './figures.ts';
import { bands, onHundred, whole } from './print.ts';
import { now, type Seen } from './seen.ts';

const k = 3;
const fewestForRange = 5;

/** The numbers in what is said of a mean: out of 100, people, partners; the range; how many bands it touches; the spread. */
export function meanNumbers(cell: Seen): number[] {
  const { mean, n, judges, spread } = cell;
  const said = [onHundred(mean), 100, n, ...(judges > 1 ? [judges] : [])];
  const touched = bands(spread?.range, '').split(', ').length;
  const points = (spread?.sd ?? 0) * 25;
  return [
    ...said,
    ...rangeNumbers(cell),
    ...(touched > 1 ? [touched] : []),
    ...(whole(points) === 0 ? [] : [points]),
  ];
}

function rangeNumbers({ mean, n, spread }: Seen): number[] {
  if (spread?.range) {
    const [low, high] = [onHundred(spread.range.low), onHundred(spread.range.high)];
    return whole(low) === whole(high) ? [onHundred(mean)] : [low, high];
  }
  if (spread?.allEqual) return [n];
  return n < fewestForRange ? [n, fewestForRange] : [];
}

/** Then what the partner says of itself, and the difference. */
export function twoViewNumbers(about: Partner, figure: Figure): number[] {
  const [others, itself] = [now(about, 'peers', figure), now(about, 'self', figure)];
  if (!others) return [];
  // What is hidden is said by its limit alone
  if (!itself) return [...meanNumbers(others), k];
  const apart = Math.abs(gapOf(others, itself).gap) * 25;
  return [
    ...meanNumbers(others),
    onHundred(itself.mean),
    100,
    itself.n,
    ...(whole(apart) === 0 ? [] : [apart]),
  ];
}

/** Whether a sentence says these numbers, each as the whole number next to it. */
export const areRounded = (told: readonly number[], exact: readonly number[]): boolean =>
  told.length === exact.length &&
  told.every((one, place) => Math.abs(one - (exact[place] ?? 0)) <= 0.5 + 1e-6);

import type { NativeChart } from '#exchange/report/native-chart.ts';
import { leading, textHeight, textWidth } from './measure.ts';
import { small, type Box } from './places.ts';

/** Of the width, what the names of lying bars take at the most. */
const mostForNames = 0.42;
/** A bar that is thinner is hard to see; one that is thinner than its number bears none. */
const thinnest = 8;
const thinnestOfThree = 13;
/** More in a row take whatever room there is. */
const mostWithNumbers = 4;
/** Few bars need not be thicker than this to fill the slide. */
const thickest = 44;
/** In parts of a bar, the least space between the bars of a row and the next one's. */
const gap = 0.45;

/** Letters of a chart, the largest first. */
const sizes = [16, 14, small] as const;

/** How a chart stands in its box, in points. */
export type Fit = { readonly size: number; readonly names: number; readonly row: number };

/** Whether it is read from the top, a row a category. */
export const isLying = ({ kind }: NativeChart): boolean => kind === 'bars' || kind === 'stack';

/** With the largest letters that all rows have room for. */
export function fitOf(chart: NativeChart, box: Box): Fit {
  const row = heightForRows(chart, box.h, small) / Math.max(1, chart.categories.length);
  if (!isLying(chart)) return { size: 14, names: 0, row };
  const size = sizes.find(
    (one) => leastRow(chart, box, one) * chart.categories.length <= heightForRows(chart, box.h, one),
  );
  return { size: size ?? small, names: namesWidth(chart, box.w, size ?? small), row };
}

function namesWidth({ categories }: NativeChart, wide: number, size: number): number {
  return Math.min(wide * mostForNames, Math.max(0, ...categories.map((name) => textWidth(name, size))) + 16);
}

/** What axis and legend leave of a height. */
export const heightForRows = ({ series }: NativeChart, high: number, size: number): number =>
  high - (series.length > 1 ? 2 : 1) * (size + 14);

function leastRow(chart: NativeChart, box: Box, size: number): number {
  const bars = chart.kind === 'stack' ? 1 : chart.series.length;
  const names = namesWidth(chart, box.w, size) - 8;
  return Math.max(
    size * leading + 2,
    bars * (bars > 2 && bars <= mostWithNumbers ? thinnestOfThree : thinnest) + 4,
    ...chart.categories.map((name) => textHeight(name, size, names) + 2),
  );
}

/** In parts of a bar, the space between the bars of a row and the next one's. */
export function gapOf({ kind, series }: NativeChart, { row }: Fit): number {
  const bars = kind === 'stack' ? 1 : series.length;
  return Math.min(5, Math.max(gap, row / thickest - bars));
}

/** The size of the numbers at the bars, no larger than the names; null where not even small ones can be read. */
export function numbersSize({ kind, series }: NativeChart, { row, size }: Fit): number | null {
  const bar = row / (kind === 'stack' ? 1 : series.length + gap);
  // Digits are lower than their line; those of a third bar have neighbours on both sides
  const share = kind === 'stack' ? 1.3 : series.length > 2 ? 1 : 0.8;
  return sizes.find((one) => one <= size && bar >= one * share) ?? null;
}

/** Lying bars that are too many for one slide go on in another, evenly; all else is one chart. */
export function chartParts(chart: NativeChart, box: Box): NativeChart[] {
  const to = chart.to ?? endOf(chart);
  if (!isLying(chart)) return [{ ...chart, to }];
  const most = Math.max(1, Math.floor(heightForRows(chart, box.h, small) / leastRow(chart, box, small)));
  const parts = Math.max(1, Math.ceil(chart.categories.length / most));
  const each = Math.ceil(chart.categories.length / parts);
  return Array.from({ length: parts }, (_, index) => {
    const [start, end] = [index * each, (index + 1) * each];
    return {
      ...chart,
      to,
      categories: chart.categories.slice(start, end),
      series: chart.series.map((one) => ({ ...one, values: one.values.slice(start, end) })),
    };
  });
}

/**
 * Where the scale ends, for all parts alike: where the longest stack does, or at the next step beyond the longest bar. Null:
 * as the numbers need, where it does not begin at none or nothing is longer than that.
 */
function endOf({ kind, from, categories, series }: NativeChart): number | null {
  const totals = categories.map((_, at) => {
    const values = series.map(({ values: some }) => some[at] ?? 0);
    return kind === 'stack' ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values);
  });
  const most = Math.max(0, ...totals);
  if (most === 0 || from !== 0) return null;
  if (kind === 'stack') return most;
  const step = stepTo(most + 1);
  return (Math.floor(most / step) + 1) * step;
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;

/** Between the lines of a scale that begins at none: whole numbers, eight of them at the most. */
export const stepTo = (end: number): number => steps.find((step) => end / step <= 8) ?? end / 5;

import type { GuidePart } from '#domain/questionnaire/guide-part.ts';
import type { Meaning } from './meaning.ts';
import type { LegendSign } from './sign.ts';
import type { ChartTable } from './table.ts';

export type LegendEntry = { readonly label: string; readonly sign: LegendSign };

/** All that is said around a drawing, on the screen and in the picture alike. */
export type Frame = {
  readonly title: string;
  /** How many answered, and when. */
  readonly facts: string;
  /** The words of the two ends of the scale. */
  readonly ends: string | null;
  readonly legend: readonly LegendEntry[];
  /** What is hidden, and what may be claimed: a sentence each. */
  readonly notes: readonly string[];
  /** Instrument, weighting, mode. */
  readonly source: string;
  /** Drawn in the picture only; on the screen the page says it. */
  readonly partnership: string;
  /** The drawing in words, with its numbers. */
  readonly alt: string;
  readonly table: ChartTable;
  /** What its figures mean, one for each, the most telling first; on the screen only. */
  readonly meanings: readonly Meaning[];
  /** Explains it, or why it is not shown; on the screen only. */
  readonly guide: GuidePart;
  /** The beginning of a file's name. */
  readonly file: string;
};

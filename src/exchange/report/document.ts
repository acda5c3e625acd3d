import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Table } from '#exchange/table/table.ts';
import type { AppLanguage } from '#i18n/words.ts';
import type { NativeChart } from './native-chart.ts';

/** A bitmap, as its file has it. */
export type Raster = {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** In px. */
  readonly width: number;
  readonly height: number;
};

/** A drawing both ways: `svg` for programs that can, `png` (of twice its size) for those that cannot. */
export type Drawing = {
  readonly svg: string;
  /** Of the drawing in px, of which 96 are an inch. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
};

/** A chart in a report: the drawing with its legend; all else that belongs to it is text. */
export type Figure = {
  readonly kind: 'figure';
  /** Unique in the report. */
  readonly id: string;
  /** What it tells, in one sentence that the figures carry (C2, C3); else its title. */
  readonly message: string;
  readonly title: string;
  /** How many answered, and when. */
  readonly facts: string;
  /** The words of the two ends of the scale. */
  readonly ends: string | null;
  /** What may be said of it, a sentence each, the most telling first. */
  readonly says: readonly string[];
  /** What is hidden: a sentence each. */
  readonly notes: readonly string[];
  /** The drawing in words, with its numbers. */
  readonly alt: string;
  /** To cite it by: instrument, version, form, n, mode and k, weighting, date. */
  readonly cite: string;
  readonly drawing: Drawing;
  /** The same figures as a chart that Office draws; null where no kind of it fits. */
  readonly native: NativeChart | null;
  readonly table: Table;
};

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What people wrote, word for word. */
  | { readonly kind: 'quotes'; readonly texts: readonly string[] }
  | {
      readonly kind: 'table';
      readonly id: string;
      /** Its caption. */
      readonly title: string;
      readonly table: Table;
      readonly notes: readonly string[];
      readonly cite: string | null;
    }
  | Figure;

/** A heading of the first level, and what stands below it. */
export type Section = {
  /** Unique in the report. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

/**
 * A report with all its words and drawings: nothing but what everybody may see. Word, PowerPoint, PDF, HTML and the
 * preview are written from it alone.
 */
export type ReportDocument = {
  readonly language: AppLanguage;
  readonly title: string;
  readonly partnership: string;
  /** Of the newest assessment in it. */
  readonly date: PlainDate;
  /** Lines below the title: which assessments, how many answered, in which mode. */
  readonly facts: readonly string[];
  readonly logo: Raster | null;
  /** Paragraphs in the writer's own words. */
  readonly intro: readonly string[];
  readonly sections: readonly Section[];
  /** The beginning of a file's name. */
  readonly file: string;
};

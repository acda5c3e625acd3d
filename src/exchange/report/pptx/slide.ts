import type { Drawing, Raster } from '#exchange/report/document.ts';
import type { NativeChart } from '#exchange/report/native-chart.ts';

/** Of running text: a heading, a paragraph, an item of a list, what somebody wrote, and how either goes on on the next slide. */
export type TextLine = {
  readonly kind: 'head' | 'paragraph' | 'item' | 'quote' | 'rest';
  readonly text: string;
};

/** Rows of texts, the first of them the head; widths and heights in points. */
export type TablePage = {
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly size: number;
  /** Which columns hold numbers, and stand to the right. */
  readonly numbers: readonly boolean[];
};

export type Content =
  | { readonly kind: 'chart'; readonly chart: NativeChart; readonly alt: string }
  | { readonly kind: 'picture'; readonly drawing: Drawing; readonly alt: string }
  | { readonly kind: 'table'; readonly page: TablePage; readonly alt: string }
  | { readonly kind: 'text'; readonly lines: readonly TextLine[]; readonly size: number };

/** What a slide says below its title in small letters: what it shows, of whom and when. */
export type Under = { readonly title: string | null; readonly facts: string };

/** One slide, as it is read; where things stand on it comes later. */
export type Slide =
  | {
      readonly kind: 'opening';
      readonly title: string;
      /** Null where the title names it. */
      readonly partnership: string | null;
      readonly facts: readonly string[];
      readonly logo: Raster | null;
    }
  | { readonly kind: 'divider'; readonly above: string; readonly title: string }
  | PageSlide;

export type PageSlide = {
  readonly kind: 'page';
  /** Where in the report this is. */
  readonly above: string;
  /** One message. */
  readonly title: string;
  readonly under: Under | null;
  readonly content: Content;
  /** What it gives to talk about, in letters that all can read. */
  readonly talk: readonly string[];
  /** The ends of the scale, and what is hidden. */
  readonly below: readonly string[];
  readonly foot: string;
  /** For whoever speaks. */
  readonly speaks: readonly string[];
};

/** Where in the report a block stands, for its slides to say so. */
export type Where = { readonly above: string; readonly title: string; readonly foot: string };

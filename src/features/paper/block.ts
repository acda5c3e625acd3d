import type { Words } from '#i18n/words.ts';

/** Something printed, in whichever language the words are. */
export type Said = (words: Words) => string;

/** What a digit stands for; the last one may be 'cannot judge'. */
export type Point = { readonly digit: string; readonly said: Said };

/** Whom a column or a row of answers is about. */
export type About = {
  readonly key: string;
  readonly said: Said;
  /** The organisation of the one who fills it in. */
  readonly own: boolean;
  /** Stands below the name. */
  readonly note?: Said;
};

/** What stands above the first of the blocks that share it, and again on each page where they go on. */
export type Head =
  | {
      readonly kind: 'boxes';
      readonly key: string;
      readonly points: readonly Point[];
      readonly columns: readonly About[];
    }
  | { readonly kind: 'circles'; readonly key: string; readonly points: readonly Point[] }
  | { readonly kind: 'level'; readonly key: string; readonly columns: readonly About[] }
  | {
      readonly kind: 'settled';
      readonly key: string;
      readonly points: readonly Point[];
      readonly dated: boolean;
    };

/** What everybody reads before the first answer, and says of oneself. */
export type Opening = {
  readonly title: Said;
  /** Null: to be written in. */
  readonly date: Said | null;
  /** For whom one speaks; null: to be written in. */
  readonly speaker: Said | null;
  readonly lead: readonly Said[];
  readonly promises: readonly Said[];
  readonly roles: readonly Point[];
  readonly pairing: boolean;
  /** Letters of the columns whose partners' names are to be written in. */
  readonly unnamed: readonly string[];
};

/** What a block prints. Of lines that are `spare` the last one is left out where that saves a page. */
type Content =
  | ({ readonly kind: 'opening' } & Opening)
  | { readonly kind: 'title'; readonly said: Said; readonly note: Said | null }
  | { readonly kind: 'item'; readonly number: number; readonly said: Said }
  | {
      readonly kind: 'boxes';
      readonly number: number | null;
      readonly said: Said | null;
      readonly columns: readonly About[];
    }
  | {
      readonly kind: 'circles';
      readonly number: number | null;
      readonly said: Said | null;
      readonly digits: readonly string[];
    }
  | { readonly kind: 'level'; readonly digit: string; readonly said: Said; readonly circles: number }
  | { readonly kind: 'lines'; readonly said: Said | null; readonly lines: number; readonly spare: boolean }
  | {
      readonly kind: 'settled';
      readonly number: number | null;
      readonly said: Said | null;
      readonly digits: readonly string[];
      readonly dated: boolean;
    };

/** A piece of a sheet that no page cuts. */
export type Block = Content & {
  /** Unique on the sheet. */
  readonly key: string;
  readonly head: Head | null;
  /** Stays on the page of the next one. */
  readonly keep: boolean;
};

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
export type HeadOf<K extends Head['kind']> = Extract<Head, { kind: K }>;

import type { Raster } from '#exchange/report/document.ts';
import type { Weight } from './typeface.ts';

/** Something on paper, in pt from the upper left corner of its strip or its page. */
export type Mark =
  /** One line of plain text; `y` is its baseline. */
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly weight: Weight;
      readonly colour: string;
      readonly text: string;
    }
  | (Box & { readonly kind: 'fill'; readonly colour: string })
  | (Box & { readonly kind: 'drawing'; readonly svg: string })
  | (Box & { readonly kind: 'image'; readonly image: Raster })
  /** Leads to the anchor of that id. */
  | (Box & { readonly kind: 'link'; readonly to: string });

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a heading stands: the outline and the table of contents lead there. */
export type Anchor = { readonly id: string; readonly level: 1 | 2 | 3; readonly text: string };

/** A band across the page that is never cut. */
export type Strip = {
  readonly height: number;
  readonly marks: readonly Mark[];
  /** How low it may be made, in pt, where that saves a page: of a drawing. */
  readonly least?: number;
  /** Space above it in pt, but at the top of a page. */
  readonly above?: number;
  /** Never the last on its page; 'loose': only if there is no room for what comes next, all in one. */
  readonly keep?: boolean | 'loose';
  /** Stands above it again where a page begins with it: the head of its table. */
  readonly head?: Strip;
  readonly anchor?: Anchor;
  /** Begins a page. */
  readonly first?: boolean;
};

/** The same mark, lower by so many pt. */
export const lowered = (mark: Mark, by: number): Mark => ({ ...mark, y: mark.y + by });

/** The same drawing lower by so many pt, in the middle of its column. */
export function shrunk(strip: Strip, by: number): Strip {
  const height = strip.height - by;
  const scale = height / strip.height;
  return {
    ...strip,
    height,
    marks: strip.marks.map((mark) =>
      mark.kind === 'drawing'
        ? {
            ...mark,
            x: mark.x + (mark.width * (1 - scale)) / 2,
            width: mark.width * scale,
            height: mark.height * scale,
          }
        : mark,
    ),
  };
}

/** The same strips, but whether the last of them stays with what comes next. */
export const ending = (strips: readonly Strip[], keep: boolean | 'loose'): Strip[] =>
  strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, keep } : strip));

/** The same strips, all of which stay together, and with what comes next or not. */
export const keeping = (strips: readonly Strip[], withNext: boolean | 'loose'): Strip[] =>
  ending(
    strips.map((strip) => ({ ...strip, keep: true })),
    withNext,
  );

/** The same strips, which stay together and with what comes next where there is room. */
export const loosely = (strips: readonly Strip[]): Strip[] => strips.map(loose);

const loose = (strip: Strip): Strip => ({ ...strip, keep: strip.keep || 'loose' });

/** Of strips below each other, with the space above the first; 0 for none. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height, above = 0 }) => sum + height + above, 0);

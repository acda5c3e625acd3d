import type { SvgNode } from './svg-node.ts';
import type { Typeface, Weight } from './typeface.ts';

/** What text takes over from what is around it. */
export type TextLook = { readonly size: number; readonly weight: Weight; readonly anchor: string };

export const firstLook: TextLook = { size: 16, weight: 'normal', anchor: 'start' };

/** Semi-bold words are bold in a PDF, which has two weights of the typeface. */
const boldFrom = 600;

export function lookOf({ attributes }: SvgNode, around: TextLook): TextLook {
  const weight = attributes.get('font-weight');
  const bold = weight === 'bold' || Number(weight) >= boldFrom;
  return {
    size: Number.parseFloat(attributes.get('font-size') ?? '') || around.size,
    weight: weight === undefined ? around.weight : bold ? 'bold' : 'normal',
    anchor: attributes.get('text-anchor') ?? around.anchor,
  };
}

type Piece = {
  readonly text: string;
  readonly look: TextLook;
  readonly node: SvgNode;
  readonly width: number;
  /** What its letters are stretched by to be as wide as the drawing has it: kerning, and weights between two of ours. */
  readonly stretch: number;
};
type Chunk = { x: number | null; y: number; dx: number; readonly anchor: string; readonly pieces: Piece[] };

/** Belongs to a text's place or face, which are worked out here. */
const own = /^(x|y|dx|dy|text-anchor|font-.*|space|textLength|lengthAdjust)$/;

/**
 * A text as texts that begin at a place and need one font each: browsers and PDF measure fonts differently, so what
 * ends or is centred at a place is measured here.
 */
export function placedText(text: SvgNode, around: TextLook, typeface: Typeface): SvgNode {
  let x = 0;
  const children = chunksOf(text, around, typeface).flatMap((chunk) => {
    const width = chunk.pieces.reduce((sum, piece) => sum + piece.width, 0);
    const part = chunk.anchor === 'middle' ? 0.5 : chunk.anchor === 'end' ? 1 : 0;
    x = (chunk.x ?? x) + chunk.dx - part * width;
    return chunk.pieces.flatMap(({ text: words, look, node, stretch }) => {
      const kept = [...node.attributes].filter(([name]) => node !== text && !own.test(name));
      return typeface.runs(words, look.weight).map((run): SvgNode => {
        const attributes = new Map([...kept, ...placeOf(x, chunk.y, stretch), ...faceOf(run.family, look)]);
        x += run.em * look.size * stretch;
        return { name: 'text', attributes, children: [run.text] };
      });
    });
  });
  return {
    name: 'g',
    attributes: new Map([...text.attributes].filter(([name]) => !own.test(name))),
    children,
  };
}

/** A stretch that nobody sees is left out. */
const placeOf = (x: number, y: number, stretch: number): [string, string][] =>
  Math.abs(stretch - 1) < 0.001
    ? [
        ['x', String(x)],
        ['y', String(y)],
      ]
    : [['transform', `translate(${x} ${y}) scale(${stretch} 1)`]];

const faceOf = (family: string, { size, weight }: TextLook): [string, string][] => [
  ['font-family', family],
  ['font-size', String(size)],
  ['font-weight', weight],
];

function pieceOf(text: string, look: TextLook, node: SvgNode, typeface: Typeface): Piece {
  const plain = typeface.plain(text);
  const width = typeface.width(plain, look.size, look.weight);
  // Other letters are as wide as they are
  const given = plain === text ? Number.parseFloat(node.attributes.get('textLength') ?? '') || width : width;
  return { text: plain, look, node, width: given, stretch: width === 0 ? 1 : given / width };
}

/** Pieces that stand together: a new place begins a new chunk. */
function chunksOf(text: SvgNode, around: TextLook, typeface: Typeface): Chunk[] {
  const chunks: Chunk[] = [];
  const walk = (node: SvgNode, outer: TextLook) => {
    const look = lookOf(node, outer);
    const length = (name: string): number | null => {
      const value = node.attributes.get(name);
      if (value === undefined) return null;
      return Number.parseFloat(value) * (value.endsWith('em') ? look.size : 1);
    };
    const [x, y, dx, dy] = ['x', 'y', 'dx', 'dy'].map(length);
    const last = chunks.at(-1);
    if (!last || [x, y, dx, dy].some((one) => one !== null)) {
      // A line in its text, before anything is written: moved from where the text begins
      const unwritten = last?.pieces.length === 0 ? last : null;
      chunks.push({
        x: x ?? unwritten?.x ?? null,
        y: (y ?? last?.y ?? 0) + (dy ?? 0),
        dx: dx ?? 0,
        anchor: look.anchor,
        pieces: [],
      });
    }
    for (const child of node.children) {
      if (typeof child !== 'string') walk(child, look);
      else {
        const words = child.replaceAll('\n', ' ');
        if (words.trim() !== '') chunks.at(-1)?.pieces.push(pieceOf(words, look, node, typeface));
      }
    }
  };
  walk(text, around);
  return chunks;
}

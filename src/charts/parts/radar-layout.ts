import { size } from './ink.ts';
import { leading } from './lines.tsx';
import { textWidth } from './text-width.ts';
import { wrap } from './wrap.ts';

type RadarLabel = {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of its lines. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
};

type RadarLayout = {
  readonly radius: number;
  readonly centre: { readonly x: number; readonly y: number };
  readonly height: number;
  readonly labels: readonly RadarLabel[];
};

const largest = 170;
/** Below this radius the names of the sides stand above their corners instead of beside them. */
const least = 110;
const nameWidth = 92;
/** A word that is longer than names usually are is not cut before this. */
const wordWidth = 130;
const line = size.label * leading;
const clearance = 8;

/** Where a radar's circle and the names around it stand in a drawing of that width, in px. */
export function radarLayout(names: readonly string[], width: number): RadarLayout {
  const wrapped = names.map((name) => wrap(name, roomOf(name), size.label, 2));
  const widest = Math.max(...wrapped.flat().map((name) => textWidth(name, size.label)));
  const reach = Math.max(...names.map((_, place) => Math.abs(corner(place, names.length).x)));
  const beside = Math.floor((width / 2 - widest - clearance) / reach);
  const isBeside = beside >= least;
  const radius = Math.min(largest, isBeside ? beside : Math.floor((width / 2 - clearance) / reach));
  const centre = { x: width / 2, y: radius + 2 * line + clearance };
  const at = (place: number) => {
    const { x, y } = corner((place + names.length) % names.length, names.length);
    return { x: centre.x + radius * x, y: centre.y + radius * y };
  };
  const label = (lines: readonly string[], place: number): RadarLabel => {
    const { x, y } = at(place);
    const half = (lines.length * line) / 2;
    const side = Math.abs(x - centre.x) < 1 ? 0 : Math.sign(x - centre.x);
    if (side === 0 || y > centre.y + radius / 2) {
      const above = y < centre.y ? -1 : 1;
      return { lines, x, y: y + above * (half + clearance), anchor: 'middle' };
    }
    const anchor = side > 0 === isBeside ? 'start' : 'end';
    if (isBeside) return { lines, x: x + side * clearance, y, anchor };
    // At the drawing's edge, just above the side that runs up to the next corner
    const inner = Math.max(...lines.map((one) => textWidth(one, size.label)));
    const edge = side > 0 ? width : 0;
    const next = at(place - side);
    const along = Math.min(1, Math.max(0, (x - (edge - side * inner)) / (x - next.x)));
    return { lines, x: edge, y: y + along * (next.y - y) - half - 4, anchor };
  };
  return {
    radius,
    centre,
    height: Math.ceil(Math.max(...names.map((_, place) => at(place).y)) + 2 * line + clearance),
    labels: wrapped.map(label),
  };
}

/** Room for the longest word of a name: `Communication` is not to be cut. */
const roomOf = (name: string): number =>
  Math.min(wordWidth, Math.max(nameWidth, ...name.split(' ').map((word) => textWidth(word, size.label))));

/** Of a circle of radius 1, the first corner above, then clockwise; downwards is more. */
function corner(place: number, count: number) {
  const angle = (2 * Math.PI * place) / count;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

import { ink } from '#charts/parts/ink.ts';
import { pointLook } from '#charts/parts/point-look.ts';
import type { Plotted } from '#charts/words/sign.ts';
import { colourOf } from '#ui/marker-shape.ts';

/** The tokens of the drawings on white paper, as `ui/tokens.css` has them. */
export const onPaper: Readonly<Record<string, string>> = {
  '--partner-0': '0072b2',
  '--partner-1': 'd55e00',
  '--partner-2': '009e73',
  '--partner-3': 'aa4499',
  '--partner-4': '6b5600',
  '--partner-5': '332288',
  '--partner-6': '7f2054',
  '--partner-7': '393f34',
  '--accent': '0f6a63',
  '--low': 'e08b3e',
  '--warm': 'c8641b',
  '--sunken': 'f0ece2',
  '--ink': '1d2b28',
  '--ink-soft': '566461',
  '--edge': '7c8884',
};

/** How far an own view, a wish or an earlier day is from white: weaker, and told apart in grey print. */
const half = 0.45;
const faint = 0.35;

/** `RRGGBB`, as near to the drawing as one colour without a pattern comes. */
export function paperColour(plotted: Plotted): string {
  switch (plotted.kind) {
    case 'marker':
    case 'area':
    case 'range':
    case 'line-range':
      return colour(colourOf(plotted.sign));
    case 'ring':
    case 'dashed':
      return colour(colourOf(plotted.sign), half);
    case 'point': {
      const { fill, fillOpacity } = pointLook(plotted.place, plotted.points);
      return colour(fill, fillOpacity);
    }
    case 'earlier':
      return colour(ink.accent, half ** plotted.ago);
    case 'partly':
    case 'wished':
      return colour(ink.accent, faint);
    case 'not-yet':
    case 'marked':
    case 'ringed':
    case 'step':
      return colour(ink.warm);
    case 'cannot-judge':
    case 'outline':
      return colour(ink.edge);
    case 'average-range':
    case 'mean':
    case 'middle':
    case 'tick':
    case 'aim':
      return colour(ink.text);
    case 'bar':
    case 'yes':
    case 'now':
    case 'shade':
      return colour(ink.accent);
  }
}

/** `var(--low)` laid on white so strongly. */
function colour(token: string, opacity = 1): string {
  const hex = onPaper[token.slice('var('.length, -1)];
  if (hex === undefined) throw new Error(`${token} has no colour on paper`);
  const channel = (at: number) => {
    const full = Number.parseInt(hex.slice(at, at + 2), 16);
    return Math.round(full * opacity + 255 * (1 - opacity))
      .toString(16)
      .padStart(2, '0');
  };
  return [0, 2, 4].map(channel).join('').toUpperCase();
}

import { leading } from './lines.tsx';
import { placeLabels, type PlacedLabel } from './stack-labels.ts';

export type Stacked = {
  /** The words below each stack, lowest point first. */
  readonly labels: readonly string[];
  readonly counts: readonly number[];
};

type Dot = { readonly x: number; readonly y: number };

export type Stack = {
  readonly place: number;
  readonly count: number;
  readonly centre: number;
  readonly dots: readonly Dot[];
  /** Upper edge of the stack. */
  readonly top: number;
  readonly label: PlacedLabel;
};

export type StacksLayout = {
  readonly stacks: readonly Stack[];
  readonly radius: number;
  /** How many answers a dot stands for: one, as long as they have room. */
  readonly each: number;
  /** Where the stacks stand, in px from the top. */
  readonly ground: number;
  /** The two ends in words, where the points have room for their numbers only. */
  readonly ends: readonly [string, string] | null;
  readonly font: number;
  /** Middle of the line that says what a dot stands for. */
  readonly foot: number;
  readonly small: number;
  readonly height: number;
};

/** From this width on it is read from across the room. */
const wall = 880;
const onPaper = { fonts: [15, 14, 13, 12] as const, tallest: 170, largest: 17, single: 9 };
const onWall = { fonts: [32, 28, 25, 22, 20, 18] as const, tallest: 300, largest: 32, single: 16 };
/** Of a point's width, what its dots may fill. */
const filled = 0.82;
const smallest = 4;
const gap = 0.16;
export const belowGround = 8;

/**
 * One dot an answer, on its point of the scale; large where there is room, beside each other where there are many.
 * `most`: of the tallest stack, where others stand beside these and all dots have one size.
 */
export function stacksLayout(
  { labels, counts }: Stacked,
  width: number,
  most = Math.max(1, ...counts),
): StacksLayout {
  const room = width < wall ? onPaper : onWall;
  const column = width / counts.length;
  const { font, labels: placed, height: below, ends } = placeLabels(labels, column, room.fonts);
  const { size, across, each } = dotSize(most, column * filled, room);
  const tallest = Math.ceil(Math.ceil(most / each) / across) * size;
  const head = font * leading + 4;
  const ground = head + tallest + 3;
  const stacks = placed.map((label, place): Stack => {
    const count = counts[place] ?? 0;
    const centre = (place + 0.5) * column;
    const dots = Array.from({ length: Math.ceil(count / each) }, (_, at): Dot => {
      const left = centre - (Math.min(across, Math.ceil(count / each)) * size) / 2;
      return {
        x: left + ((at % across) + 0.5) * size,
        y: ground - 3 - (Math.floor(at / across) + 0.5) * size,
      };
    });
    const top = Math.min(ground - 3, ...dots.map(({ y }) => y - size / 2));
    return { place, count, centre, dots, top, label };
  });
  const under = ground + belowGround + below + (ends ? font * leading : 0);
  const small = Math.max(12, font * 0.65);
  const height = under + small * leading + 6;
  const foot = height - (small * leading) / 2;
  return { stacks, radius: (size * (1 - gap)) / 2, each, ground, ends, font, foot, small, height };
}

type Room = Pick<typeof onPaper, 'tallest' | 'largest' | 'single'>;

/** One above the other while the dots stay well seen; else as many beside each other as it takes. */
function dotSize(most: number, column: number, { tallest, largest, single }: Room) {
  const alone = Math.min(largest, column, tallest / most);
  if (alone >= single) return { size: alone, across: 1, each: 1 };
  for (let each = 1; ; each = nextRound(each)) {
    for (let size = single; size >= smallest; size -= 0.5) {
      const across = Math.max(1, Math.floor(column / size));
      if (Math.ceil(Math.ceil(most / each) / across) * size <= tallest) return { size, across, each };
    }
  }
}

/** 1, 2, 5, 10, 20, 50 … */
const nextRound = (each: number): number => (String(each).startsWith('2') ? each * 2.5 : each * 2);

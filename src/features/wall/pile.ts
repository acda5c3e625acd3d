/** A pile of few dots leaves room above it: one voice is not to fill the wall. */
const fewestRows = 3;
/** Of all piles beside each other, width to height. */
const proportion = 4.5;

export type Pile = {
  /** How many dots stand beside each other. */
  readonly across: number;
  /** How many rows the highest pile has room for. */
  readonly rows: number;
};

/** All piles have dots of one size, the largest for which the highest pile has room; `most`: dots in it. */
export function pileFor(most: number, piles: number): Pile {
  const across = Math.max(1, Math.ceil(Math.sqrt((most * proportion) / piles)));
  return { across, rows: Math.max(fewestRows, Math.ceil(most / across)) };
}

/** The middle of the so-manieth dot of a pile, from 0; its last row stands in the middle too. */
export function centre(at: number, across: number, count: number): number {
  const row = Math.floor(at / across);
  const inRow = Math.min(across, count - row * across);
  return (across - inRow) / 2 + (at % across) + 0.5;
}

import type { Left, Place, Wrong } from '#exchange/questionnaire/finding.ts';

/** The same thing said of several places. */
export type Group<F> = { readonly finding: F; readonly places: readonly Place[] };

/** Findings that say the same of different rows, together; in the order in which each comes first. */
export function grouped<F extends Left | Wrong>(findings: readonly F[]): Group<F>[] {
  const groups = new Map<string, { readonly finding: F; readonly places: Place[] }>();
  for (const finding of findings) {
    const key = sameness(finding);
    const group = groups.get(key) ?? { finding, places: [] };
    groups.set(key, group);
    group.places.push(finding.place);
  }
  return [...groups.values()];
}

/** All that it says, but for the row. */
function sameness({ place, ...said }: Left | Wrong): string {
  const where = place.at === 'sheet' ? [place.sheet, place.column] : [place.at];
  return JSON.stringify([{ ...said, path: null }, where]);
}

/** Rows that follow each other are a range: `2–4, 7` of 2, 3, 4 and 7. */
export type Range = { readonly text: string; readonly count: number };

/** The ranges of the numbers, in their order, each number once. */
export function ranges(numbers: readonly number[]): Range[] {
  const found: { start: number; end: number }[] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number <= last.end + 1) last.end = number;
    else found.push({ start: number, end: number });
  }
  return found.map(({ start, end }) => ({
    text: end === start ? `${start}` : `${start}–${end}`,
    count: end - start + 1,
  }));
}

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

/** `2–4, 7`: rows that follow each other as a range. */
export function ranges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const starts = sorted.filter((number, index) => sorted[index - 1] !== number - 1);
  return starts
    .map((start) => {
      let end = start;
      for (const number of sorted) if (number === end + 1) end = number;
      return end === start ? `${start}` : `${start}–${end}`;
    })
    .join(', ');
}

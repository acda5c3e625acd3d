import { alike, type Alike } from './alike.ts';
import { everyFigure, without, type Combinations } from './elimination.ts';
import { inverse, minus, times } from './field.ts';
import type { Figures } from './linked.ts';
import type { Row } from './row.ts';

/** Rows of which none follows from the others, in their order: so many that were out, then those added; who is in them. */
export type Basis = { readonly out: number; readonly added: number; readonly groups: readonly Alike[] };

/** The figures without those that follow from earlier ones and tell nothing more; what is out comes first. */
export function basisOf({ out, added }: Figures): Basis {
  const rows = [...out, ...added];
  const groups = alike(rows);
  const following = lasts(groups.reduce(without, everyFigure(rows.length)));
  if (following.size === 0) return { out: out.length, added: added.length, groups };
  const kept = (some: readonly Row[], from: number) =>
    some.filter((_, place) => !following.has(from + place));
  const [before, more] = [kept(out, 0), kept(added, out.length)];
  return { out: before.length, added: more.length, groups: alike([...before, ...more]) };
}

/** The last figure of each combination that cancels altogether, brought into steps: it follows from those before. */
function lasts(nought: Combinations): ReadonlySet<number> {
  const steps = new Map<number, Float64Array>();
  for (const combination of nought) {
    let rest = combination;
    let last = lastOf(rest);
    for (let step = steps.get(last); step; step = steps.get(last)) {
      const pivot = step;
      const factor = times(rest[last] ?? 0, inverse(pivot[last] ?? 1));
      rest = rest.map((weight, row) => minus(weight, factor, pivot[row] ?? 0));
      last = lastOf(rest);
    }
    steps.set(last, rest);
  }
  return new Set(steps.keys());
}

const lastOf = (combination: Float64Array): number => combination.findLastIndex((weight) => weight !== 0);

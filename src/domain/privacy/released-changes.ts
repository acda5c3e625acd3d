import type * as z from 'zod/mini';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import { inGroup } from '#domain/scoring/group.ts';
import { paired } from '#domain/statistics/paired.ts';
import { changesOf, unitKey } from './differences.ts';
import { fewestPairs } from './pairs.ts';
import type { Sieve } from './plan-input.ts';
import { asPair } from './released-cells.ts';
import type { ReleasedShape } from './released.ts';
import { scoredCells, type Scored } from './scored.ts';

/** C3: now − before for the people who answered both times, where it may be told; by key. */
export function releasedChanges(
  now: CountedPart,
  scoredNow: ReadonlyMap<string, Scored>,
  before: CountedPart,
  shown: Sieve,
): z.input<typeof ReleasedShape>['changes'] {
  const changes = changesOf(now, before);
  const wholes = scoredCells(before, { has: (key) => key.endsWith('|overall|overall') });
  return Object.fromEntries(
    [...scoredNow].flatMap(([key, one]) => {
      // Of single partners and of groups of the cut no change is told.
      if (one.group.includes(':') || !shown.change.has(key)) return [];
      if (one.level === 'overall' && !(isOwn(one) && isOwn(wholes.get(key)))) return [];
      const judges = inGroup(changes.get(unitKey(one.subject, one)) ?? [], one.subject, one.group);
      const change = paired(
        judges.map(({ values }) => values),
        now.assessment.weighting,
      );
      if (change === null || change.n < fewestPairs) return [];
      const { mean: difference, n, se, df, interval, allEqual } = change;
      return [[key, { difference, n, se, df, interval: asPair(interval), allEqual }]];
    }),
  );
}

/** Whether a whole is made of respondents' own overall scores, so that each one's can be compared. */
const isOwn = (whole: Scored | undefined): boolean => whole !== undefined && whole.cell.judges.length > 0;

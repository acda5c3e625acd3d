import type * as z from 'zod/mini';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import type { Weighting } from '#domain/responses/assessment.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { gapOf } from '#domain/scoring/gaps.ts';
import { verdictOf, type GateCounts } from '#domain/scoring/gates.ts';
import { gateSetsOf } from '#domain/scoring/plan.ts';
import type { Interval } from '#domain/statistics/estimate.ts';
import type { Sieve } from './plan-input.ts';
import { cellKey, type ReleasedShape } from './released.ts';
import type { Scored } from './scored.ts';
import { placesOf, speakingIn, type Speaking } from './speaking.ts';
import { isFollowed } from './targets.ts';

type Unchecked = z.input<typeof ReleasedShape>;

export const asPair = (interval: Interval | null): [number, number] | null =>
  interval && [interval[0], interval[1]];

/** The cells whose mean may be told, by key. */
export function releasedCells(scored: ReadonlyMap<string, Scored>, shown: Sieve): Unchecked['cells'] {
  const cells: Unchecked['cells'] = {};
  for (const [key, one] of scored) {
    const { estimate } = one.cell;
    if (estimate === null || !shown.mean.has(key)) continue;
    const { mean, n, judges, sd, se, df, interval, allEqual } = estimate;
    const withSpread = shown.spread.has(key);
    const spread = withSpread ? { sd, se, df, interval: asPair(interval), allEqual } : null;
    cells[key] = {
      mean,
      n,
      judges,
      spread,
      counts: withSpread && one.counts ? { ...one.counts, points: [...one.counts.points] } : null,
    };
  }
  return cells;
}

/** The gates whose verdict may be told, by key. */
export const releasedGates = (part: CountedPart, shown: Sieve): Unchecked['gates'] =>
  Object.fromEntries(
    speakingIn(part).flatMap((speaking) => {
      const { subject, group } = speaking;
      const { questionnaire, form } = part.part;
      if (!isFollowed({ kind: 'gate', level: 'item' }, subject, group)) return [];
      const items = gateSetsOf(questionnaire, form, kindOf(subject)).flatMap((set) => set.items);
      return items.flatMap((id) => {
        const key = cellKey({ subject, group, level: 'item', id });
        const counts = gateCountsIn(speaking, id);
        const n = counts.yes + counts.partly + counts.notYet;
        if (n === 0 || !shown.mean.has(key)) return [];
        const verdict = verdictOf(counts, questionnaire.limits.gate);
        return [[key, { verdict, n, counts: shown.spread.has(key) ? counts : null }]];
      });
    }),
  );

function gateCountsIn(speaking: Speaking, item: string): GateCounts {
  const { tables } = speaking;
  const slot = tables.layout.placeOf.get(item) ?? -1;
  const [yes = 0, partly = 0, notYet = 0] = tables.chosen(slot, placesOf(speaking));
  return { yes, partly, notYet, cannotJudge: tables.passed(slot, placesOf(speaking)) };
}

/**
 * R3: where both views may be told; the interval and the mark where the peers' spread may. Own answers whose spread may
 * not be told borrow the peers': the mark then says nothing that the shown figures do not.
 */
export function releasedGaps(
  scored: ReadonlyMap<string, Scored>,
  shown: Sieve,
  weighting: Weighting,
): Unchecked['gaps'] {
  return Object.fromEntries(
    [...scored].flatMap(([key, peers]) => {
      const selfKey = key.replace('|peers|', '|self|');
      const self = scored.get(selfKey);
      const both = [key, selfKey];
      if (peers.group !== 'peers' || !self || !both.every((one) => shown.mean.has(one))) return [];
      const found = gapOf(peers.cell, self.cell, weighting, !shown.spread.has(selfKey));
      if (found === null) return [];
      const { gap, interval, marked } = found;
      if (!shown.spread.has(key)) return [[key, { gap, interval: null, marked: false }]];
      return [[key, { gap, interval: asPair(interval), marked }]];
    }),
  );
}

import type * as z from 'zod/mini';
import type { Weighting } from '#domain/responses/assessment.ts';
import { partnership } from '#domain/responses/subject.ts';
import { distribution } from '#domain/scoring/distribution.ts';
import { gapOf } from '#domain/scoring/gaps.ts';
import { gateCounts, verdictOf } from '#domain/scoring/gates.ts';
import { gateSetsOf } from '#domain/scoring/plan.ts';
import { valuesOf } from '#domain/scoring/sheet.ts';
import type { Interval } from '#domain/statistics/estimate.ts';
import type { Filled } from './occasion.ts';
import type { Shown } from './plan-input.ts';
import { cellKey, type ReleasedShape } from './released.ts';
import { sheetsOf, type Scored } from './scored.ts';

type Unchecked = z.input<typeof ReleasedShape>;

export const asPair = (interval: Interval | null): [number, number] | null =>
  interval && [interval[0], interval[1]];

/** The cells whose mean may be told, by key. */
export function releasedCells(scored: ReadonlyMap<string, Scored>, shown: Shown): Unchecked['cells'] {
  const cells: Unchecked['cells'] = {};
  for (const [key, one] of scored) {
    const { estimate } = one.cell;
    if (estimate === null || !shown.mean.has(key)) continue;
    const { mean, n, judges, sd, se, df, interval, allEqual } = estimate;
    const withSpread = shown.spread.has(key);
    const spread = withSpread ? { sd, se, df, interval: asPair(interval), allEqual } : null;
    cells[key] = { mean, n, judges, spread, counts: withSpread ? countsOf(one) : null };
  }
  return cells;
}

function countsOf({ item, sheets, subject }: Scored): Unchecked['cells'][string]['counts'] {
  if (item === null) return null;
  const { points, cannotJudge } = distribution(item, valuesOf(sheets, subject, item.id));
  return { points: [...points], cannotJudge };
}

/** The gates about the partnership whose verdict may be told, by item. */
export function releasedGates(filled: Filled, shown: Shown): Unchecked['gates'] {
  const { questionnaire, form } = filled.part;
  const sheets = sheetsOf(filled);
  const items = gateSetsOf(questionnaire, form, 'partnership').flatMap((set) => set.items);
  return Object.fromEntries(
    items.flatMap((id) => {
      const key = cellKey({ subject: partnership, group: 'all', level: 'item', id });
      if (!shown.mean.has(key)) return [];
      const counts = gateCounts(valuesOf(sheets, partnership, id));
      const verdict = verdictOf(counts, questionnaire.limits.gate);
      const n = counts.yes + counts.partly + counts.notYet;
      return [[id, { verdict, n, counts: shown.spread.has(key) ? counts : null }]];
    }),
  );
}

/**
 * R3: where both views may be told; the interval and the mark where the peers' spread may. Own answers whose spread may
 * not be told borrow the peers': the mark then says nothing that the shown figures do not.
 */
export function releasedGaps(
  scored: ReadonlyMap<string, Scored>,
  shown: Shown,
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

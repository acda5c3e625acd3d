import type * as z from 'zod/mini';
import { byPartner, type Cell, type Voice } from '#domain/scoring/cells.ts';
import { paired } from '#domain/statistics/paired.ts';
import type { Filled } from './occasion.ts';
import { pairsOf } from './pairs.ts';
import type { Shown } from './plan-input.ts';
import { presenceOf } from './presence.ts';
import { asPair } from './released-cells.ts';
import type { ReleasedShape } from './released.ts';
import { scoredCells, type Scored } from './scored.ts';

/** C3: now − before for the people who answered both times, where it may be told; by key. */
export function releasedChanges(
  now: Filled,
  scoredNow: ReadonlyMap<string, Scored>,
  before: Filled,
  shown: Shown,
): z.input<typeof ReleasedShape>['changes'] {
  const scoredBefore = scoredCells(before, shown.change);
  const partners = new Map(
    pairsOf(now.responses.map(presenceOf), before.responses.map(presenceOf)).map((pair) => [
      pair.now.response,
      pair.before.response,
    ]),
  );
  return Object.fromEntries(
    [...shown.change].flatMap((key) => {
      const [cell, cellBefore] = [scoredNow.get(key)?.cell, scoredBefore.get(key)?.cell];
      if (!cell || !cellBefore) return [];
      const differences = byPartner(differencesOf(cell, cellBefore, partners));
      const change = paired(differences, now.assessment.weighting);
      if (change === null) return [];
      const { mean: difference, n, se, df, interval, allEqual } = change;
      return [[key, { difference, n, se, df, interval: asPair(interval), allEqual }]];
    }),
  );
}

function differencesOf(now: Cell, before: Cell, pairs: ReadonlyMap<string, string>): Voice[] {
  const earlier = new Map(before.voices.map(({ person, value }) => [person, value]));
  return now.voices.flatMap((voice) => {
    const value = earlier.get(pairs.get(voice.person) ?? '');
    return value === undefined ? [] : { ...voice, value: voice.value - value };
  });
}

import type * as z from 'zod/mini';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import { levelsIn } from '#domain/columns/slots.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { ladderSummary, type LevelAnswer } from '#domain/scoring/ladder.ts';
import { laddersOf, type Ladder } from './ladders.ts';
import type { Sieve } from './plan-input.ts';
import { cellKey, type ReleasedShape } from './released.ts';
import { placesOf, speakingIn, type Speaking } from './speaking.ts';
import { isFollowed } from './targets.ts';

type Unchecked = z.input<typeof ReleasedShape>['ladders'];

/** S6: the ladders and stages whose middle level may be told, by key; how many stand where, if that may be told too. */
export const releasedLadders = (part: CountedPart, shown: Sieve): Unchecked =>
  Object.fromEntries(
    speakingIn(part).flatMap((speaking) => {
      const { subject, group } = speaking;
      return laddersOf(part.part, kindOf(subject)).flatMap((ladder) => {
        const key = cellKey({ subject, group, level: 'item', id: ladder.id });
        if (!isFollowed({ kind: 'ladder', level: 'item' }, subject, group) || !shown.mean.has(key)) return [];
        const given = levelsGiven(speaking, ladder);
        const summary = ladderSummary(given, ladder.levels);
        if (summary === null) return [];
        const { median, step, now, wished } = summary;
        const cannotJudge = speaking.tables.passed(slotOf(speaking, ladder), placesOf(speaking));
        const counts = { now: [...now], wished: [...wished], cannotJudge };
        return [[key, { median, step, n: given.length, counts: shown.spread.has(key) ? counts : null }]];
      });
    }),
  );

const slotOf = ({ tables }: Speaking, { id }: Ladder): number => tables.layout.placeOf.get(id) ?? -1;

function levelsGiven(speaking: Speaking, ladder: Ladder): LevelAnswer[] {
  const chosen = speaking.tables.chosen(slotOf(speaking, ladder), placesOf(speaking));
  return chosen.flatMap((count, place) => {
    const answer = ladder.asksWish ? levelsIn(place + 1, ladder.levels) : { now: place + 1, wished: null };
    return Array.from({ length: count }, () => answer);
  });
}

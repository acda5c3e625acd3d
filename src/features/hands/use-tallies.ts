import { useCallback, useMemo, useState } from 'react';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import { isLater } from '#domain/responses/stamped.ts';
import { uncounted, type Hands, type Tally } from '#domain/responses/tally.ts';
import { flushTallies, saveTally, type TallyPatch } from '#storage/tallies.ts';
import { leaveTalliesBehind } from '#storage/tallies-left.ts';
import { useItemSaves, type Saving } from '#storage/use-item-saves.ts';

export type Tallies = {
  /** All of them, as they are on the screen. */
  readonly tallies: readonly Tally[];
  readonly of: (name: ItemName) => Tally;
  readonly saving: Saving;
  /** Null: not counted any more. */
  readonly put: (name: ItemName, hands: Hands | null) => void;
  /** Tries again to save what is on the screen and not stored. */
  readonly retry: () => void;
};

const how = { save: saveTally, flush: flushTallies, leave: leaveTalliesBehind };

/**
 * What is counted, on the screen. What was typed shows at once; 'saved' shows only when all of it is stored. `stored` is
 * followed: what another tab counted would be written over, since the numbers of an item are written together.
 */
export function useTallies(stored: readonly Tally[]): Tallies {
  const [typed, setTyped] = useState<readonly Tally[]>([]);
  const keep = useCallback((row: Tally) => setTyped((all) => [...others(all, row), row]), []);
  const { saving, save, retry } = useItemSaves<Tally, TallyPatch>(how, keep);
  const tallies = useMemo(() => typed.reduce(over, stored), [typed, stored]);
  const put = useCallback(
    (name: ItemName, hands: Hands | null) => {
      keep({ ...uncounted(name), hands });
      void save({ name, patch: { hands } });
    },
    [keep, save],
  );
  const of = useCallback(
    (name: ItemName) => tallies.find((tally) => itemKey(tally) === itemKey(name)) ?? uncounted(name),
    [tallies],
  );
  return { tallies, of, saving, put, retry };
}

const others = (all: readonly Tally[], name: ItemName): readonly Tally[] =>
  all.filter((one) => itemKey(one) !== itemKey(name));

/** What is stored with what was typed here, which has no stamp until it is stored; unless another tab counted later. */
function over(stored: readonly Tally[], tally: Tally): readonly Tally[] {
  const there = stored.find((one) => itemKey(one) === itemKey(tally));
  const [theirs, mine] = [there?.stamps['hands'], tally.stamps['hands']];
  if (theirs && mine && isLater(theirs, mine)) return stored;
  return [...others(stored, tally), tally];
}

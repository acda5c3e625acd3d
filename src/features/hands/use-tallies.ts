import { useCallback, useEffect, useRef, useState } from 'react';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import { isLater } from '#domain/responses/stamped.ts';
import { uncounted, type Hands, type Tally } from '#domain/responses/tally.ts';
import type { ItemError } from '#storage/item-saves.ts';
import { useDatabase } from '#storage/live.tsx';
import { shelf } from '#storage/shelf.ts';
import { flushTallies, saveTally } from '#storage/tallies.ts';
import { leaveTalliesBehind } from '#storage/tallies-left.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly error: ItemError };

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

type Wish = { readonly name: ItemName; readonly patch: { readonly hands: Hands | null } };

/**
 * What is counted, on the screen. What was typed shows at once; 'saved' shows only when all of it is stored. `stored` is
 * followed: what another tab counted would be written over, since the numbers of an item are written together.
 */
export function useTallies(stored: readonly Tally[]): Tallies {
  const db = useDatabase();
  const [tallies, setTallies] = useState(stored);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const unsaved = useRef(new Map<string, Wish>());
  const running = useRef(0);
  const failed = useRef<ItemError | null>(null);

  const save = useCallback(
    async (wish: Wish) => {
      const key = itemKey(wish.name);
      unsaved.current.set(key, wish);
      running.current += 1;
      setSaving({ state: 'saving' });
      const saved = await saveTally(db, wish);
      running.current -= 1;
      // A later wish for the same item tells by its own answer how that went.
      if (saved.ok && unsaved.current.get(key) === wish) {
        unsaved.current.delete(key);
        setTallies((all) => all.map((tally) => (itemKey(tally) === key ? saved.value : tally)));
      }
      if (!saved.ok) failed.current = saved.error;
      if (running.current > 0) return;
      const error = unsaved.current.size > 0 ? failed.current : null;
      setSaving(error ? { state: 'failed', error } : { state: 'saved' });
    },
    [db],
  );
  useEffect(() => {
    const elsewhere = stored.filter((tally) => !unsaved.current.has(itemKey(tally)));
    setTallies((all) => elsewhere.reduce(withLater, all));
  }, [stored]);
  const put = useCallback(
    (name: ItemName, hands: Hands | null) => {
      setTallies((all) => [
        ...all.filter((tally) => itemKey(tally) !== itemKey(name)),
        { ...uncounted(name), hands },
      ]);
      void save({ name, patch: { hands } });
    },
    [save],
  );
  const retry = useCallback(() => {
    for (const wish of unsaved.current.values()) void save(wish);
  }, [save]);
  useEffect(() => {
    const flush = () => void flushTallies(db);
    const leave = () => {
      if (shelf) leaveTalliesBehind(db, shelf);
      flush();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leave);
    };
  }, [db]);
  const of = useCallback(
    (name: ItemName) => tallies.find((tally) => itemKey(tally) === itemKey(name)) ?? uncounted(name),
    [tallies],
  );
  return { tallies, of, saving, put, retry };
}

/** All of them with this one, unless what is on the screen was counted later. */
function withLater(all: readonly Tally[], tally: Tally): readonly Tally[] {
  const shown = all.find((one) => itemKey(one) === itemKey(tally));
  const [now, then] = [tally.stamps['hands'], shown?.stamps['hands']];
  if (!now || (then && !isLater(now, then))) return all;
  return [...all.filter((one) => one !== shown), tally];
}

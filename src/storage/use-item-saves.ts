import { useCallback, useRef, useState } from 'react';
import type { Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { fieldOf, type ItemError, type ItemWish } from './item-saves.ts';
import { useDatabase } from './live.tsx';
import { useFlush, type Flushed } from './use-flush.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly error: ItemError };

type Saved<R, Patch> = Flushed & {
  readonly save: (db: Database, wish: ItemWish<Patch>) => Promise<Result<R, ItemError>>;
};

export type ItemSaving<Patch> = {
  readonly saving: Saving;
  readonly save: (wish: ItemWish<Patch>) => Promise<void>;
  /** Tries again to save what was asked for and is not stored. */
  readonly retry: () => void;
};

/**
 * Saves what a screen shows of one table about items; 'saved' shows only when all of it is stored. `how` is one object
 * for the whole life of the screen, and so is `onStored`, which hears of each row once no later wish for it is on its way.
 */
export function useItemSaves<R, Patch extends object>(
  how: Saved<R, Patch>,
  onStored?: (row: R) => void,
): ItemSaving<Patch> {
  const db = useDatabase();
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const unsaved = useRef(new Map<string, ItemWish<Patch>>());
  const running = useRef(0);
  const failed = useRef<ItemError | null>(null);
  const save = useCallback(
    async (wish: ItemWish<Patch>) => {
      const field = fieldOf(wish);
      unsaved.current.set(field, wish);
      running.current += 1;
      setSaving({ state: 'saving' });
      const saved = await how.save(db, wish);
      running.current -= 1;
      // A later wish for the same field tells by its own answer how that went.
      if (saved.ok && unsaved.current.get(field) === wish) {
        unsaved.current.delete(field);
        onStored?.(saved.value);
      }
      if (!saved.ok) failed.current = saved.error;
      if (running.current > 0) return;
      const error = unsaved.current.size > 0 ? failed.current : null;
      setSaving(error ? { state: 'failed', error } : { state: 'saved' });
    },
    [db, how, onStored],
  );
  const retry = useCallback(() => {
    for (const wish of unsaved.current.values()) void save(wish);
  }, [save]);
  useFlush(how);
  return { saving, save, retry };
}

import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import type { Database } from './database.ts';
import { fieldOf, type ItemSaves, type ItemWish } from './item-saves.ts';
import { parsed, type Shelf } from './left-behind.ts';

const Name = z.strictObject({ assessment: Id, questionnaire: Slug, item: Slug });

type ItemsLeft = {
  /** To be called when the page is about to be gone: a save that has not ended yet would end with it (F2). */
  readonly leave: (db: Database, shelf: Shelf) => void;
  /** Stores what the page before left behind; what was saved all the same is saved once more. */
  readonly takeUp: (db: Database, shelf: Shelf) => Promise<void>;
};

/** What is left of a table of what all said about items; `prefix` names it on the shelf. */
export function itemsLeft<R, Patch extends object>(
  prefix: string,
  Patch: z.ZodMiniType<Patch>,
  { save, unsaved }: Pick<ItemSaves<R, Patch>, 'save' | 'unsaved'>,
): ItemsLeft {
  const Left: z.ZodMiniType<ItemWish<Patch>> = z.strictObject({ name: Name, patch: Patch });
  return {
    leave: (db, shelf) => {
      for (const wish of unsaved(db)) shelf.setItem(prefix + fieldOf(wish), JSON.stringify(wish));
    },
    takeUp: async (db, shelf) => {
      const keys = Array.from({ length: shelf.length }, (_, place) => shelf.key(place));
      for (const key of keys) {
        if (!key?.startsWith(prefix)) continue;
        const left = Left.safeParse(parsed(shelf.getItem(key)));
        const saved = left.success ? await save(db, left.data) : null;
        // What could not be stored stays for the next time; what nobody may write any more does not.
        if (saved === null || saved.ok || isOver(saved.error.kind)) shelf.removeItem(key);
      }
    },
  };
}

const isOver = (kind: string): boolean => kind === 'closed' || kind === 'missing';

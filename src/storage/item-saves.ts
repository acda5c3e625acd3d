import type { Table } from 'dexie';
import type { Id, Slug } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import type { Stamps } from '#domain/responses/stamp.ts';
import { write as stamped } from '#domain/responses/stamped.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readAssessment } from './assessments.ts';
import { nextStamp } from './counter.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { need, siftOne, type Schema, type TakeError } from './read.ts';
import { SerialSaves } from './serial-saves.ts';
import { write } from './write.ts';

/** A field of what all said about an item, as it is to be: one at a time, so that two tabs can each write one. */
export type ItemWish<Patch> = { readonly name: ItemName; readonly patch: Patch };

/** `closed`: it stays as it is until the assessment is opened again. */
export type ItemError = StorageError | TakeError | { readonly kind: 'closed' };

/** What a wish writes, as one word: a later one for the same takes its place. */
export const fieldOf = ({ name, patch }: ItemWish<object>): string =>
  [itemKey(name), ...Object.keys(patch)].join(' ');

type ItemRow = ItemName & { readonly stamps: Stamps };

type ItemTable<R extends ItemRow> = {
  readonly table: 'joints' | 'tallies' | 'notes';
  readonly rows: (db: Database) => Table<unknown, [Id, Slug, Slug], R>;
  readonly schema: Schema<R>;
  readonly blank: (name: ItemName) => R;
  /** Whether it may be written when the assessment is closed: what is said of the results is. */
  readonly whenClosed: boolean;
};

export type ItemSaves<R, Patch> = {
  /** Writes the field with the next stamp; 'saved' when the transaction is complete, one save after the other (F20). */
  readonly save: (db: Database, wish: ItemWish<Patch>) => Promise<Result<R, ItemError>>;
  /** To be called when the page is hidden or left (F2). */
  readonly flush: (db: Database) => Promise<void>;
  /** What was asked to be saved and is not yet, newest only. */
  readonly unsaved: (db: Database) => readonly ItemWish<Patch>[];
};

/** The saves of one table of what all said about items. */
export function itemSaves<R extends ItemRow, Patch extends Partial<R>>(
  table: ItemTable<R>,
): ItemSaves<R, Patch> {
  type Saves = SerialSaves<ItemWish<Patch>, Result<R, ItemError>>;
  const saves = new WeakMap<Database, Saves>();
  const of = (db: Database): Saves => {
    const known = saves.get(db);
    if (known) return known;
    const fresh: Saves = new SerialSaves(
      (wish) => put(db, table, wish),
      () => false,
    );
    saves.set(db, fresh);
    return fresh;
  };
  return {
    save: (db, wish) => of(db).save(fieldOf(wish), wish),
    flush: (db) => of(db).flush(),
    unsaved: (db) => of(db).unsaved(),
  };
}

const put = <R extends ItemRow>(
  db: Database,
  { table, rows, schema, blank, whenClosed }: ItemTable<R>,
  { name, patch }: ItemWish<Partial<R>>,
): Promise<Result<R, ItemError>> =>
  write<R, ItemError>(db, [table, 'assessments', 'device'], async () => {
    const assessment = need(await readAssessment(db, name.assessment));
    if (!assessment.ok) return assessment;
    if (!whenClosed && !isOpen(assessment.value)) return fail({ kind: 'closed' });
    const row = await rows(db).get([name.assessment, name.questionnaire, name.item]);
    const found = siftOne(rows(db), schema, row);
    if (found.broken) return fail({ kind: 'broken', broken: found.broken });
    const changed = schema.parse(stamped(found.value ?? blank(name), patch, await nextStamp(db)));
    await rows(db).put(changed);
    return ok(changed);
  });

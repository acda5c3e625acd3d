import type { Table } from 'dexie';
import type { Id } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Stamps } from '#domain/responses/stamp.ts';
import { write as stamped } from '#domain/responses/stamped.ts';
import { nextStamp } from './counter.ts';
import type { Database } from './database.ts';
import { need, siftOne, type Schema, type TakeError } from './read.ts';

/** Writes the fields of the patch with the next stamp. Call inside a transaction that holds the table and `device`. */
export async function change<R extends { readonly stamps: Stamps }>(
  db: Database,
  table: Table<unknown, Id, R>,
  schema: Schema<R>,
  id: Id,
  patch: Partial<NoInfer<R>>,
): Promise<Result<R, TakeError>> {
  const found = need(siftOne(table, schema, await table.get(id)));
  if (!found.ok) return found;
  const changed = schema.parse(stamped(found.value, patch, await nextStamp(db)));
  await table.put(changed);
  return ok(changed);
}

import { Dexie, type TableSchema } from 'dexie';
import type * as z from 'zod/mini';
import { fail, ok, type Result } from '#domain/result.ts';

/** A row that cannot be read: skipped, shown, exported or deleted alone (F23). */
export type Broken = { readonly table: string; readonly key: IDBValidKey; readonly row: unknown };

export type Many<T> = { readonly values: readonly T[]; readonly broken: readonly Broken[] };

/** What was looked for: null when it is not there, `broken` when it is there and cannot be read. */
export type One<T> = { readonly value: T | null; readonly broken: Broken | null };

export type Schema<T> = Pick<z.ZodMiniType<T>, 'parse' | 'safeParse'>;
type Rows = { readonly name: string; readonly schema: TableSchema };

/** The rows that can be read, and those that cannot. */
export function sift<T>(table: Rows, schema: Schema<T>, rows: readonly unknown[]): Many<T> {
  const values: T[] = [];
  const broken: Broken[] = [];
  for (const row of rows) {
    const parsed = schema.safeParse(row);
    if (parsed.success) values.push(parsed.data);
    else broken.push({ table: table.name, key: keyOf(table, row), row });
  }
  return { values, broken };
}

/** The one row, or undefined for none. */
export function siftOne<T>(table: Rows, schema: Schema<T>, row: unknown): One<T> {
  const { values, broken } = sift(table, schema, row === undefined ? [] : [row]);
  return { value: values[0] ?? null, broken: broken[0] ?? null };
}

export type TakeError = { readonly kind: 'missing' } | { readonly kind: 'broken'; readonly broken: Broken };

/** What has to be there for a write to make sense. */
export function need<T>({ value, broken }: One<T>): Result<T, TakeError> {
  if (value !== null) return ok(value);
  return broken ? fail({ kind: 'broken', broken }) : fail({ kind: 'missing' });
}

function keyOf(table: Rows, row: unknown): IDBValidKey {
  const { keyPath } = table.schema.primKey;
  if (typeof row !== 'object' || row === null || !keyPath) throw new Error(`${table.name} has no key path`);
  return Dexie.getByKeyPath(row, typeof keyPath === 'string' ? keyPath : [...keyPath]);
}

import { Dexie } from 'dexie';
import { fail, type Result } from '#domain/result.ts';
import type { AnyTable, Database } from './database.ts';
import { failureOf, isLostConnection, type StorageError } from './failure.ts';

/**
 * The only way into the database: one transaction, all of it or nothing, resolved when it is complete and not before.
 * A scope that fails undoes what it did. It may run twice: when the connection was lost it is replayed once (F9).
 * Inside another write it is a part of that one.
 */
export async function write<T, E = never>(
  db: Database,
  tables: readonly AnyTable[],
  scope: () => Promise<Result<T, E>>,
): Promise<Result<T, E | StorageError>> {
  if (Dexie.currentTransaction) return scope();
  if (db.retired) return fail({ kind: 'reload-needed' });
  const connection = db.backendDB();
  try {
    return await transact(db, tables, scope);
  } catch (error) {
    if (db.retired || !isLostConnection(error)) return failureOf(error);
  }
  try {
    await db.reopen(connection);
    return await transact(db, tables, scope);
  } catch (error) {
    return failureOf(error);
  }
}

async function transact<T, E>(
  db: Database,
  tables: readonly AnyTable[],
  scope: () => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const refused: Result<T, E>[] = [];
  try {
    return await db.transaction('rw', tables, async (transaction) => {
      const result = await scope();
      if (result.ok) return result;
      refused.push(result);
      transaction.abort();
      return result;
    });
  } catch (error) {
    const [own] = refused;
    if (own) return own;
    throw error;
  }
}

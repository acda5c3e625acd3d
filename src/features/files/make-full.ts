import type { Id } from '#domain/ids.ts';
import type { Result } from '#domain/result.ts';
import type { Naming } from '#exchange/name.ts';
import type { RawTables } from '#exchange/sort-rows.ts';
import { writeFull, type FullError, type FullWritten } from '#exchange/write-full.ts';
import { allTables, type Database } from '#storage/database.ts';
import { failureOf, type StorageError } from '#storage/failure.ts';
import { keptIn } from '#storage/kept.ts';
import { readRecords, type ReadRecords } from '#storage/read-records.ts';
import type { Noun } from '#domain/responses/records.ts';

export type CopyError = FullError | StorageError;

/** Everything of the partnership in one file, locked where there is a passphrase. */
export async function makeFull(
  db: Database,
  partnership: Id,
  passphrase: string,
  naming: Naming,
): Promise<Result<FullWritten, CopyError>> {
  try {
    const raw = await db.transaction('r', allTables, async () => ({
      ...rawTables(await readRecords(db, partnership)),
      kept: keptIn(await db.device.toArray()),
    }));
    return await writeFull(raw, passphrase.trim() === '' ? null : passphrase, naming);
  } catch (error) {
    return failureOf(error);
  }
}

/** The rows as they lie in the storage: those that cannot be read travel along (F23). */
export function rawTables({ records, broken }: ReadRecords): RawTables {
  const all = (noun: Noun): readonly unknown[] => [
    ...records[noun],
    ...broken.filter(({ table }) => table === noun).map(({ row }) => row),
  ];
  return {
    partnerships: all('partnerships'),
    partners: all('partners'),
    assessments: all('assessments'),
    responses: all('responses'),
    exclusions: all('exclusions'),
    joints: all('joints'),
    tallies: all('tallies'),
    notes: all('notes'),
    keys: all('keys'),
    actions: all('actions'),
    releases: all('releases'),
    released: all('released'),
    questionnaires: all('questionnaires'),
  };
}

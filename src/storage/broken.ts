import { Action } from '#domain/actions/action.ts';
import { Manuscript } from '#domain/manuscript/manuscript.ts';
import { Release, ReleasedShape } from '#domain/privacy/released.ts';
import { Published } from '#domain/questionnaire/published.ts';
import { Assessment } from '#domain/responses/assessment.ts';
import { Draft } from '#domain/responses/draft.ts';
import { Exclusion } from '#domain/responses/exclusion.ts';
import { JoinKey } from '#domain/responses/join-key.ts';
import { Joint } from '#domain/responses/joint.ts';
import { Note } from '#domain/responses/note.ts';
import { Partner, Partnership } from '#domain/responses/partnership.ts';
import { Response } from '#domain/responses/response.ts';
import { Tally } from '#domain/responses/tally.ts';
import { ok, type Result } from '#domain/result.ts';
import { DeviceRow } from './device.ts';
import { allTables, type Database, type TableName } from './database.ts';
import type { StorageError } from './failure.ts';
import { sift, type Broken, type Schema } from './read.ts';
import { write } from './write.ts';

const schemas: { readonly [N in TableName]: Schema<unknown> } = {
  partnerships: Partnership,
  partners: Partner,
  assessments: Assessment,
  drafts: Draft,
  responses: Response,
  exclusions: Exclusion,
  joints: Joint,
  tallies: Tally,
  notes: Note,
  keys: JoinKey,
  actions: Action,
  releases: Release,
  released: ReleasedShape,
  questionnaires: Published,
  manuscripts: Manuscript,
  device: DeviceRow,
};

/** Every row that cannot be read, also where the damage hides it from its index (F23). Reads the whole database. */
export async function findBroken(db: Database): Promise<readonly Broken[]> {
  const found: Broken[] = [];
  for (const name of allTables) {
    const table = db.table<unknown>(name);
    found.push(...sift(table, schemas[name], await table.toArray()).broken);
  }
  return found;
}

/** Deletes one row that cannot be read; the person was offered it as a file before. A whole one stays. */
export function deleteBroken(db: Database, { table, key }: Broken): Promise<Result<null, StorageError>> {
  const name = allTables.find((each) => each === table);
  if (!name) throw new Error(`there is no table ${table}`);
  return write(db, [name], async () => {
    const rows = db.table<unknown, IDBValidKey>(name);
    const row = await rows.get(key);
    if (row !== undefined && !schemas[name].safeParse(row).success) await rows.delete(key);
    return ok(null);
  });
}

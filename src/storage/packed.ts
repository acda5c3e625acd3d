import type { Columns } from '#domain/columns/columns.ts';
import { fits } from '#domain/columns/fits.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Digest, Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { isWithdrawal, type Exclusion } from '#domain/responses/exclusion.ts';
import { Response } from '#domain/responses/response.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { newId } from './new-id.ts';
import { PackedRow } from './packed-row.ts';
import { sift } from './read.ts';
import { readExclusions } from './responses.ts';
import { write } from './write.ts';

/** Fewer responses are not worth keeping packed. */
export const fewestKept = 256;
/** More are packed in pieces, so that they are never all in memory. */
const mostTogether = 4096;

/** The rows that are kept of an assessment. */
export const packedIds = async (db: Database, assessment: Id): Promise<Id[]> =>
  (await db.packed.where({ assessment }).primaryKeys()).map(([, id]) => id);

/** What was kept under these ids and can be read; the rest is as if it had never been. */
export async function readPacked(
  db: Database,
  { id: assessment, parts }: Assessment,
  ids: readonly Id[],
): Promise<Pick<PackedRow, 'id' | 'columns'>[]> {
  const rows = await db.packed.bulkGet(ids.map((id): [Id, Id] => [assessment, id]));
  return rows.flatMap((row) => {
    const parsed = PackedRow.safeParse(row);
    return parsed.success && fits(parsed.data.columns, parts) ? parsed.data : [];
  });
}

/** The responses of these ids, in their order, that can be read, packed. `all`: how many the assessment has. */
export async function packResponses(
  db: Database,
  { id: assessment, parts }: Assessment,
  ids: readonly Digest[],
  all: number,
): Promise<Columns[]> {
  const packed: Columns[] = [];
  for (let from = 0; from < ids.length; from += mostTogether) {
    const some = ids.slice(from, from + mostTogether);
    // Many that lie together are read faster than one by one.
    const rows =
      ids.length * 2 > all ? await readBetween(db, assessment, some) : await db.responses.bulkGet(some);
    const found = rows.filter((row) => row !== undefined);
    const columns = pack(sift(db.responses, Response, found).values, parts);
    if (columns.ids.length > 0) packed.push(columns);
  }
  return packed;
}

async function readBetween(db: Database, assessment: Id, ids: readonly Digest[]): Promise<unknown[]> {
  const wanted = new Set<unknown>(ids);
  const rows = await db.responses
    .where('[assessment+id]')
    .between([assessment, ids[0]], [assessment, ids.at(-1)], true, true)
    .toArray();
  return rows.filter((row) => typeof row === 'object' && row !== null && 'id' in row && wanted.has(row.id));
}

/**
 * Keeps columns for the next time, and throws away rows that are no good. The value is the rows that the columns are
 * kept in: none where a response of theirs was withdrawn meanwhile. Whether it succeeds does not matter: what is not
 * kept is packed anew.
 */
export async function keepPacked(
  db: Database,
  { id: assessment }: Pick<Assessment, 'id'>,
  all: readonly Columns[],
  noGood: readonly Id[] = [],
): Promise<ReadonlyMap<Columns, Id>> {
  const written = await write(db, ['assessments', 'exclusions', 'packed'], async () => {
    await db.packed.bulkDelete(noGood.map((id): [Id, Id] => [assessment, id]));
    const isThere = (await db.assessments.get(assessment)) !== undefined;
    const gone = withdrawnIn((await readExclusions(db, assessment)).values);
    const kept = new Map<Columns, Id>();
    for (const columns of isThere ? all : []) {
      if (columns.ids.some((id) => gone.has(id))) continue;
      const id = newId();
      await db.packed.put({ assessment, id, format: 2, columns });
      kept.set(columns, id);
    }
    return ok(kept);
  });
  return written.ok ? written.value : new Map();
}

/** Ids of responses whose consent was taken back. */
export const withdrawnIn = (exclusions: readonly Exclusion[]): ReadonlySet<string> =>
  new Set(exclusions.filter(isWithdrawal).map(({ response }) => response));

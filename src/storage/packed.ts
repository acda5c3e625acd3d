import type { Columns } from '#domain/columns/columns.ts';
import { fits } from '#domain/columns/fits.ts';
import { pack } from '#domain/columns/pack.ts';
import type { Digest } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { Response } from '#domain/responses/response.ts';
import { ok } from '#domain/result.ts';
import type { Database } from './database.ts';
import { PackedRow } from './packed-row.ts';
import { sift } from './read.ts';
import { write } from './write.ts';

/** Fewer responses are not worth keeping packed; more than the most are kept in several rows. */
export const fewestKept = 256;
const mostKept = 4096;

/** What was kept of the assessment and fits what is there now; all else is as if it had never been. */
export async function readPacked(
  db: Database,
  { id, parts }: Assessment,
  there: ReadonlySet<string>,
): Promise<Columns[]> {
  const taken = new Set<string>();
  return (await db.packed.where({ assessment: id }).toArray()).flatMap((row): Columns[] => {
    const parsed = PackedRow.safeParse(row);
    if (!parsed.success || !fits(parsed.data.columns, parts)) return [];
    const { columns } = parsed.data;
    if (!columns.ids.every((one) => there.has(one) && !taken.has(one))) return [];
    for (const one of columns.ids) taken.add(one);
    return [columns];
  });
}

/** The responses of these ids that can be read, packed; a few at a time, so that they are never all in memory. */
export async function packResponses(
  db: Database,
  { parts }: Assessment,
  ids: readonly Digest[],
): Promise<Columns[]> {
  const packed: Columns[] = [];
  for (let from = 0; from < ids.length; from += mostKept) {
    const rows = await db.responses.bulkGet(ids.slice(from, from + mostKept));
    const found = rows.filter((row) => row !== undefined);
    packed.push(pack(sift(db.responses, Response, found).values, parts));
  }
  return packed.filter((columns) => columns.ids.length > 0);
}

/**
 * Keeps columns for the next time; those with a response that has gone meanwhile are not kept. Whether it succeeds does
 * not matter: what was not kept is packed anew.
 */
export async function keepPacked(db: Database, { id }: Assessment, all: readonly Columns[]): Promise<void> {
  await write(db, ['responses', 'packed'], async () => {
    const there = new Set(await db.responses.where({ assessment: id }).primaryKeys());
    for (const columns of all) {
      const [first] = columns.ids;
      if (first === undefined || !columns.ids.every((one) => there.has(one))) continue;
      await db.packed.put({ assessment: id, first, format: 1, columns });
    }
    return ok(null);
  });
}

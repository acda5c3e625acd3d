import type { Digest, Id } from '#domain/ids.ts';
import { Partnership } from '#domain/responses/partnership.ts';
import { ok, type Result } from '#domain/result.ts';
import { everyTable, type Database } from './database.ts';
import { dropFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { dropHanded } from './handed.ts';
import { dropOnWall } from './on-wall.ts';
import { sift } from './read.ts';
import { write } from './write.ts';

/**
 * Takes the partnership and everything of it off this device. Only the fingerprints of withdrawn responses stay, so
 * that an older file does not bring them back.
 */
export function removePartnership(db: Database, id: Id): Promise<Result<null, StorageError>> {
  return write(db, everyTable, async () => {
    await removeAllOf(db, id);
    return ok(null);
  });
}

/** Takes the examples away; the value is how many there were. */
export function removeExamples(db: Database): Promise<Result<number, StorageError>> {
  return write(db, everyTable, async () => {
    const { values } = sift(db.partnerships, Partnership, await db.partnerships.toArray());
    const examples = values.filter(({ example }) => example);
    for (const { id } of examples) await removeAllOf(db, id);
    return ok(examples.length);
  });
}

async function removeAllOf(db: Database, partnership: Id): Promise<void> {
  const assessments = await db.assessments.where({ partnership }).primaryKeys();
  for (const assessment of assessments) {
    for (const draft of await db.drafts.where({ assessment }).primaryKeys())
      await dropFact(db, 'lease', draft);
    await dropHanded(db, await answersTo(db, assessment));
    for (const table of [
      db.drafts,
      db.responses,
      db.joints,
      db.tallies,
      db.notes,
      db.keys,
      db.actions,
      db.releases,
      db.released,
      db.packed,
    ]) {
      await table.where({ assessment }).delete();
    }
    await db.exclusions
      .where({ assessment })
      .and((row) => !isWithdrawalRow(row))
      .delete();
    await dropFact(db, 'keeper', assessment);
    await dropFact(db, 'typing', assessment);
    await dropFact(db, 'came', assessment);
    await dropFact(db, 'kit', assessment);
    await dropFact(db, 'joined', assessment);
    await dropFact(db, 'key-saved', assessment);
    await dropOnWall(db, assessment);
  }
  await db.assessments.bulkDelete(assessments);
  await db.partners.where({ partnership }).delete();
  await dropFact(db, 'pairing', partnership);
  await dropFact(db, 'backup', partnership);
  await dropFact(db, 'report', partnership);
  await db.partnerships.delete(partnership);
}

/** Ids of the responses to it, of those that were withdrawn too. */
async function answersTo(db: Database, assessment: Id): Promise<ReadonlySet<Digest>> {
  const there = await db.responses.where({ assessment }).primaryKeys();
  const gone = await db.exclusions.where({ assessment }).primaryKeys();
  return new Set([...there, ...gone.map(([response]) => response)]);
}

const isWithdrawalRow = (row: unknown): boolean =>
  typeof row === 'object' && row !== null && 'reason' in row && row.reason === 'withdrawn';

import type { Id } from '#domain/ids.ts';
import type { Expected } from '#domain/responses/assessment.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** How many came of those partners of which it was noted; what was expected stays as it is (P6). */
export const readCame = async (db: Database, assessment: Id): Promise<readonly Expected[]> =>
  (await readFact(db, 'came', assessment)) ?? [];

/** `people`: null where it is not known after all. */
export const noteCame = (
  db: Database,
  assessment: Id,
  { partner, people }: { readonly partner: Id; readonly people: number | null },
): Promise<Result<null, StorageError>> =>
  write(db, ['device'], async () => {
    const others = (await readCame(db, assessment)).filter((one) => one.partner !== partner);
    await putFact(db, 'came', assessment, people === null ? others : [...others, { partner, people }]);
    return ok(null);
  });

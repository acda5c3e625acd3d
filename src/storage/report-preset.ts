import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { dropFact, putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

/** What stays the same from one report of a partnership to the next. */
const ReportPreset = z.strictObject({
  language: z.enum(['id', 'en']),
  /** Kinds of parts; those that are not known any more are passed over by whoever reads it. */
  parts: z.array(z.string()),
  intro: z.string(),
  logo: z.nullable(
    z.strictObject({
      type: z.enum(['png', 'jpg']),
      bytes: z.instanceof(Uint8Array),
      width: z.int().check(z.positive()),
      height: z.int().check(z.positive()),
    }),
  ),
});
export type ReportPreset = z.infer<typeof ReportPreset>;

/** Null where there is none, or a damaged one: then a report begins as if it were the first. */
export async function readReportPreset(db: Database, partnership: Id): Promise<ReportPreset | null> {
  const parsed = ReportPreset.safeParse(await readFact(db, 'report', partnership));
  return parsed.success ? parsed.data : null;
}

export const keepReportPreset = (
  db: Database,
  partnership: Id,
  preset: ReportPreset,
): Promise<Result<null, StorageError>> =>
  write(db, ['device'], async () => {
    await putFact(db, 'report', partnership, preset);
    return ok(null);
  });

export const forgetReportPreset = (db: Database, partnership: Id): Promise<Result<null, StorageError>> =>
  write(db, ['device'], async () => {
    await dropFact(db, 'report', partnership);
    return ok(null);
  });

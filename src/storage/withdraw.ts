import type { Id } from '#domain/ids.ts';
import { Exclusion } from '#domain/responses/exclusion.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { forgetPacked } from './forget-packed.ts';
import { readResponsesOf } from './responses.ts';
import { followingWithdrawals } from './withdrawals.ts';
import { write } from './write.ts';

export type NothingThere = { readonly kind: 'nothing-there' };

/**
 * Consent taken back: all that the sitting said is gone for good from this device, its draft too, and what stays is
 * that it is gone, so that no file brings it back. The value is the number of responses that went.
 */
export function withdraw(
  db: Database,
  respondent: Id,
  by: Exclusion['by'],
): Promise<Result<number, NothingThere | StorageError>> {
  return write(db, ['responses', 'exclusions', 'drafts', 'packed'], async () => {
    const { values, broken } = await readResponsesOf(db, respondent);
    const ids = await db.responses.where({ respondent }).primaryKeys();
    if (ids.length === 0) return fail({ kind: 'nothing-there' });
    const own = values.map(({ id, assessment }): Exclusion => ({
      response: id,
      assessment,
      reason: 'withdrawn',
      by,
    }));
    const all = [...own, ...followingWithdrawals(values, own)];
    await db.exclusions.bulkPut(all.map((exclusion) => Exclusion.parse(exclusion)));
    await db.responses.bulkDelete(ids);
    await forgetPacked(
      db,
      values.map(({ assessment }) => assessment),
    );
    await db.drafts.delete(respondent);
    return ok(values.length + broken.length);
  });
}

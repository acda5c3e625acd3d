import type { Id } from '#domain/ids.ts';
import type { Response } from '#domain/responses/response.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import { putFact, readFact } from './device.ts';
import type { StorageError } from './failure.ts';
import { write } from './write.ts';

type PairingCode = NonNullable<Response['pairing']>;

/** The code that pairs the owner's sittings in this partnership, the proposed one when there is none yet (C3). */
export function pairingCode(
  db: Database,
  partnership: Id,
  proposed: PairingCode,
): Promise<Result<PairingCode, StorageError>> {
  return write(db, ['device'], async () => {
    const kept = await readFact(db, 'pairing', partnership);
    if (kept) return ok(kept);
    await putFact(db, 'pairing', partnership, proposed);
    return ok(proposed);
  });
}

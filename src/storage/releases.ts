import type { Id } from '#domain/ids.ts';
import { Release, ReleasedShape, type Released } from '#domain/privacy/released.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { sift, type Many } from './read.ts';
import { write } from './write.ts';

/** First release first. */
export async function readReleases(db: Database, assessment: Id): Promise<Many<Release>> {
  const rows = await db.releases.where({ assessment }).toArray();
  const { values, broken } = sift(db.releases, Release, rows);
  return { values: values.toSorted((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1)), broken };
}

/** What this device has got from a results file. */
export async function readReceived(db: Database, assessment: Id): Promise<Many<Released>> {
  return sift(db.released, ReleasedShape, await db.released.where({ assessment }).toArray());
}

export type AlreadyReleased = { readonly kind: 'already-released' };

/** Keeps a release for good; one of the same number is there already when two tabs made it at once. */
export function addRelease(
  db: Database,
  release: Release,
): Promise<Result<null, AlreadyReleased | StorageError>> {
  return write<null, AlreadyReleased>(db, ['releases'], async () => {
    const { values } = await readReleases(db, release.assessment);
    if (values.some(({ id, number }) => number === release.number && id !== release.id))
      return fail({ kind: 'already-released' });
    await db.releases.put(Release.parse(release));
    return ok(null);
  });
}

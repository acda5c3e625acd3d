import { useEffect, useRef } from 'react';
import type { Draft } from '#domain/responses/draft.ts';
import type { Database } from '#storage/database.ts';
import { flushDrafts, readDraft, saveDraft } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';

/** On a shared device: however the sitting is left, by a button, Back or a typed address, it then opens only with its code. */
export function useClosedWhenLeft({ id, way }: Draft): void {
  const db = useDatabase();
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    if (way !== 'shared-device') return undefined;
    return () => {
      left.current = true;
      // React mounts twice while developing; only a page that stays away was left.
      queueMicrotask(() => left.current && void close(db, id));
    };
  }, [db, id, way]);
}

async function close(db: Database, id: Draft['id']): Promise<void> {
  await flushDrafts(db);
  const { value } = await readDraft(db, id);
  if (value) await saveDraft(db, { ...value, handedOn: true, revision: value.revision + 1 });
}

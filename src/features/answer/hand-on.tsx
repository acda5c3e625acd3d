import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Draft } from '#domain/responses/draft.ts';
import { receiptCode } from '#domain/responses/receipt.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { flushDrafts, readDraft, saveDraft } from '#storage/drafts.ts';
import type { Database } from '#storage/database.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Stack } from '#ui/stack.tsx';
import { Code } from './code.tsx';

/** On a shared device: the code that opens these answers again, and the way to hand the device on (F28). */
export function HandOn({ draft, leave }: { readonly draft: Draft; readonly leave: string }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  useClosedWhenLeft(draft);
  return (
    <>
      <Button tone="quiet" wide onClick={() => setAsking(true)}>
        {t('answer.hand-on.action')}
      </Button>
      <Dialog
        open={asking}
        title={t('answer.hand-on.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('answer.hand-on.stay')}</Button>
            <Button tone="primary" onClick={() => navigate(leave.slice(1), { replace: true })}>
              {t('answer.hand-on.confirm')}
            </Button>
          </>
        }
      >
        <Stack>
          <p>{t('answer.hand-on.text')}</p>
          <Code code={receiptCode(draft.id)} />
        </Stack>
      </Dialog>
    </>
  );
}

/** However the sitting is left, by a button, Back or a typed address, it then opens only with its code. */
function useClosedWhenLeft({ id }: Draft) {
  const db = useDatabase();
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      // React mounts twice while developing; only a page that stays away was left.
      queueMicrotask(() => left.current && void close(db, id));
    };
  }, [db, id]);
}

async function close(db: Database, id: Draft['id']) {
  await flushDrafts(db);
  const { value } = await readDraft(db, id);
  if (value) await saveDraft(db, { ...value, handedOn: true, revision: value.revision + 1 });
}

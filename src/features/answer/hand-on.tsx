import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Draft } from '#domain/responses/draft.ts';
import { receiptCode } from '#domain/responses/receipt.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Stack } from '#ui/stack.tsx';
import { Code } from './code.tsx';

/** On a shared device: the code that opens these answers again, and the way to hand the device on (F28). */
export default function HandOn({ draft, leave }: { readonly draft: Draft; readonly leave: string }) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
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

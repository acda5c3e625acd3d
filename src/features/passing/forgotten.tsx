import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { forgetPin } from '#storage/passing.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { Stack } from '#ui/stack.tsx';

/** Without the PIN: what is unfinished goes, so that this is no way to it. */
export function Forgotten({ assessment }: { readonly assessment: Id }) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const end = async () => {
    setAsking(false);
    const forgotten = await forgetPin(db);
    if (forgotten.ok) navigate(`/a/${assessment}`, { replace: true });
    else setProblem(t(`storage.error.${forgotten.error.kind}`));
  };
  return (
    <>
      {problem && <Banner tone="error">{problem}</Banner>}
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t('passing.forgot.action')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('passing.forgot.title')}
        confirm={t('passing.forgot.confirm')}
        onClose={() => setAsking(false)}
        onConfirm={() => void end()}
      >
        <Stack>
          <p>{t('passing.forgot.text')}</p>
          <p>{t('passing.forgot.stays')}</p>
        </Stack>
      </ConfirmDialog>
    </>
  );
}

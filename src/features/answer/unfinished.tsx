import { useState } from 'react';
import type { Draft } from '#domain/responses/draft.ts';
import { useWords } from '#i18n/words-context.tsx';
import { discardDraft } from '#storage/drafts.ts';
import { useDatabase } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { useToast } from '#ui/toast.tsx';

/** An own sitting that was left: to go on with, or to throw away after a question. */
export function Unfinished({ draft }: { readonly draft: Draft }) {
  const db = useDatabase();
  const { t } = useWords();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const discard = async () => {
    setAsking(false);
    const gone = await discardDraft(db, draft.id);
    toast({ text: t(gone.ok ? 'answer.discard.done' : `answer.failure.${gone.error.kind}`) });
  };
  return (
    <Banner
      title={t('answer.unfinished.title')}
      actions={
        <>
          <ButtonLink href={`#/s/${draft.id}`} tone="primary">
            {t('answer.unfinished.action')}
          </ButtonLink>
          <Button onClick={() => setAsking(true)}>{t('answer.discard.action')}</Button>
        </>
      }
    >
      {t('answer.unfinished.text')}
      <ConfirmDialog
        open={asking}
        danger
        title={t('answer.discard.title')}
        confirm={t('answer.discard.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void discard()}
      >
        <p>{t('answer.discard.text')}</p>
      </ConfirmDialog>
    </Banner>
  );
}

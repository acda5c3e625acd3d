import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Partnership } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { changePartnership } from '#storage/write-partnerships.ts';
import { removePartnership } from '#storage/remove.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';

/** What is seldom needed: change, share, archive, delete. */
export function PartnershipMenu({
  partnership: { id, name, archived },
}: {
  readonly partnership: Partnership;
}) {
  const db = useDatabase();
  const { t } = useWords();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const archive = async (value: boolean) => {
    const changed = await changePartnership(db, id, { archived: value });
    if (!changed.ok) return toast({ text: t(`storage.error.${changed.error.kind}`) });
    if (value)
      toast({
        text: t('partnership.archive.done'),
        action: { label: t('partnership.archive.undo'), run: () => void archive(false) },
      });
  };
  const remove = async () => {
    setAsking(false);
    const removed = await removePartnership(db, id);
    if (!removed.ok) return toast({ text: t(`storage.error.${removed.error.kind}`) });
    toast({ text: t('partnership.delete.done', { name }) });
    navigate('/');
  };
  return (
    <Disclosure title={t('partnership.more.title')}>
      <Stack>
        <ButtonLink href={`#/p/${id}/edit`} icon="edit" wide>
          {t('partnership.edit.action')}
        </ButtonLink>
        <ButtonLink href={`#/p/${id}/share`} icon="share" wide>
          {t('partnership.share.action')}
        </ButtonLink>
        <Button wide onClick={() => void archive(!archived)}>
          {t(archived ? 'partnership.archive.back' : 'partnership.archive.action')}
        </Button>
        <Button tone="danger" wide onClick={() => setAsking(true)}>
          {t('partnership.delete.action')}
        </Button>
      </Stack>
      <ConfirmDialog
        open={asking}
        danger
        title={t('partnership.delete.title', { name })}
        confirm={t('partnership.delete.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
      >
        <Stack>
          <p>{t('partnership.delete.text')}</p>
          <ButtonLink href={`#/p/${id}/share`} icon="download">
            {t('partnership.delete.file')}
          </ButtonLink>
        </Stack>
      </ConfirmDialog>
    </Disclosure>
  );
}

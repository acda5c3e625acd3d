import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { deleteBroken, findBroken } from '#storage/broken.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import type { Broken } from '#storage/read.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { useToast } from '#ui/toast.tsx';

/** Records that cannot be read are left out everywhere, never silently: here they are counted and can be deleted (F23). */
export function BrokenBanner() {
  const db = useDatabase();
  const { t } = useWords();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const live = useLive('broken records', findBroken);
  if (live.state !== 'ready' || live.value.length === 0) return null;
  const remove = async (all: readonly Broken[]) => {
    setAsking(false);
    for (const broken of all) {
      const removed = await deleteBroken(db, broken);
      if (!removed.ok) return toast({ text: t(`storage.error.${removed.error.kind}`) });
    }
    toast({ text: t('settings.broken.done') });
  };
  return (
    <Banner
      tone="warn"
      title={t('settings.broken.title', { count: live.value.length })}
      actions={<Button onClick={() => setAsking(true)}>{t('settings.broken.action')}</Button>}
    >
      {t('settings.broken.text')}
      <ConfirmDialog
        open={asking}
        danger
        title={t('settings.broken.question')}
        confirm={t('settings.broken.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove(live.value)}
      >
        <p>{t('settings.broken.text')}</p>
      </ConfirmDialog>
    </Banner>
  );
}

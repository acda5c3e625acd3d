import { useLocation } from 'wouter';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { removeExamples } from '#storage/remove.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { useToast } from '#ui/toast.tsx';

/** Says that all this is made up, and takes it away in one tap. */
export function ExampleBanner() {
  const db = useDatabase();
  const { t } = useWords();
  const toast = useToast();
  const [, navigate] = useLocation();
  const remove = async () => {
    const removed = await removeExamples(db);
    if (!removed.ok) return toast({ text: t(`storage.error.${removed.error.kind}`) });
    toast({ text: t('partnership.example.removed') });
    navigate('/');
  };
  return (
    <Banner
      title={t('partnership.example.title')}
      actions={<Button onClick={() => void remove()}>{t('partnership.example.remove')}</Button>}
    >
      {t('partnership.example.text')}
    </Banner>
  );
}

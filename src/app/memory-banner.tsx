import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';

/** The browser stores nothing: permanent, because closing the page loses everything (F26). */
export default function MemoryBanner() {
  const { t } = useWords();
  return (
    <Banner tone="warn" title={t('app.memory.title')}>
      {t('app.memory.text')}
    </Banner>
  );
}

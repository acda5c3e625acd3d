import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';

/** What browsers shut off over plain http; each is said again where it would be used. */
const shut = ['offline', 'seal', 'camera', 'clipboard', 'share', 'awake', 'tabs'] as const;

/** The whole list in one place, each with the way that still works (F27). */
export function InsecureBanner() {
  const { t } = useWords();
  return (
    <Banner tone="warn" title={t('settings.insecure.title')}>
      <p>{t('settings.insecure.text')}</p>
      <ul>
        {shut.map((what) => (
          <li key={what}>{t(`settings.insecure.${what}`)}</li>
        ))}
      </ul>
    </Banner>
  );
}

import type { AppLanguage } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';

const other: Record<AppLanguage, AppLanguage> = { id: 'en', en: 'id' };

/** At the upper end of every page: the other language, written in itself. */
export function LanguageSwitch({ onSwitch }: { readonly onSwitch: (language: AppLanguage) => void }) {
  const { t, language } = useWords();
  return (
    <Button
      tone="quiet"
      lang={other[language]}
      aria-label={t('app.language.switch')}
      onClick={() => onSwitch(other[language])}
    >
      {t('app.language.short')}
    </Button>
  );
}

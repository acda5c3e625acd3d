import { useEffect } from 'react';
import type { AppLanguage } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';

const other: Record<AppLanguage, AppLanguage> = { id: 'en', en: 'id' };

type LanguageSwitchProps = {
  readonly onSwitch: (language: AppLanguage) => void;
  /** The first page stands on the screen. */
  readonly onShown: () => void;
};

/** At the upper end of every page: the other language, written in itself. */
export function LanguageSwitch({ onSwitch, onShown }: LanguageSwitchProps) {
  const { t, language } = useWords();
  useEffect(onShown, [onShown]);
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

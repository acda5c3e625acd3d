import { useEffect, useState } from 'react';
import { languages } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { readKeeping, type Keeping } from '#storage/persistence.ts';
import { Banner } from '#ui/banner.tsx';
import { Choice } from '#ui/choice.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { BrokenBanner } from './broken-banner.tsx';
import { InsecureBanner } from './insecure-banner.tsx';
import { themes, useChosen } from './preferences.ts';

/** `#/settings`: language, light or dark, and how the data is kept on this device. */
export default function SettingsPage() {
  const { t } = useWords();
  const { preferences, change } = useChosen();
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    void readKeeping(navigator.storage).then(setKeeping);
  }, []);
  return (
    <Page title={t('home.settings.link')} back="#/">
      <Stack gap="l">
        <Choice
          name="language"
          label={t('settings.language.label')}
          value={[preferences.language]}
          options={languages.map((value) => ({ value, title: t(`settings.language.${value}`) }))}
          onChange={({ target }) => {
            const language = languages.find((each) => each === target.value);
            if (language) change({ language });
          }}
        />
        <Choice
          name="theme"
          label={t('settings.theme.label')}
          value={[preferences.theme]}
          options={themes.map((value) => ({ value, title: t(`settings.theme.${value}`) }))}
          onChange={({ target }) => {
            const theme = themes.find((each) => each === target.value);
            if (theme) change({ theme });
          }}
        />
        <BrokenBanner />
        {keeping && (
          <Banner title={t('settings.keeping.title')}>
            <p>{t(`settings.keeping.${keeping}`)}</p>
          </Banner>
        )}
        {!window.isSecureContext && <InsecureBanner />}
        <p>{t('settings.install.text')}</p>
        <p>
          <a href="#/gallery">{t('settings.gallery.link')}</a>
        </p>
      </Stack>
    </Page>
  );
}

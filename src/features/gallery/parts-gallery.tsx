import { useState, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Choice } from '#ui/choice.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import { ButtonSamples } from './button-samples.tsx';
import { ChoiceSamples } from './choice-samples.tsx';
import { ContentSamples } from './content-samples.tsx';
import { FieldSamples } from './field-samples.tsx';
import { MessageSamples } from './message-samples.tsx';
import { SignSamples } from './sign-samples.tsx';
import styles from './parts-gallery.module.css';

/** Every part of the design system in every state, in the theme one wants to see; what else is shown comes below. */
export function PartsGallery({ back, children }: { back?: string; children?: ReactNode }) {
  const { t } = useWords();
  const [theme, setTheme] = useState('device');
  return (
    <Page title={t('gallery.page.title')} note={t('gallery.page.note')} back={back} width="wide">
      <Stack gap="l">
        <Choice
          label={t('gallery.theme.label')}
          name="theme"
          value={[theme]}
          onChange={(event) => setTheme(event.currentTarget.value)}
          options={[
            { value: 'device', title: t('gallery.theme.device') },
            { value: 'light', title: t('gallery.theme.light') },
            { value: 'dark', title: t('gallery.theme.dark') },
          ]}
        />
        <div data-theme={theme === 'device' ? undefined : theme} className={styles.sheet}>
          <Stack gap="l">
            <Columns gap="l">
              <ButtonSamples />
              <MessageSamples />
            </Columns>
            <Columns gap="l">
              <FieldSamples />
              <ChoiceSamples />
            </Columns>
            <ContentSamples />
            <SignSamples />
            {children}
          </Stack>
        </div>
      </Stack>
    </Page>
  );
}

import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from './button.tsx';
import { Empty } from './empty.tsx';
import { Page } from './page.tsx';

/** What was looked for is not on this device. */
export function NotHere() {
  const { t } = useWords();
  return (
    <Page title={t('app.not-found.title')} back="#/">
      <Empty
        title={t('app.not-found.title')}
        actions={
          <ButtonLink href="#/" tone="primary">
            {t('app.not-found.home')}
          </ButtonLink>
        }
      >
        {t('app.not-found.text')}
      </Empty>
    </Page>
  );
}

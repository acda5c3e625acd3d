import { lazy, Suspense } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Standing } from '#storage/standing.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { opening } from './opening.ts';

// Seldom needed, and then with time to load.
const RescueForm = lazy(() => import('./rescue-form.tsx'));

type Shut = Exclude<Standing, { state: 'open' | 'opening' }>;

/** The database is not open: what that means, and the ways on. Nothing is deleted here. */
export default function StandingPage({ standing }: { readonly standing: Shut }) {
  const { t } = useWords();
  return (
    <Page title={t('app.name')}>
      <Stack>
        <Banner tone="error" title={t(`app.standing.${standing.state}-title`)}>
          {t(`app.standing.${standing.state}`)}
        </Banner>
        {standing.state === 'failed' && (
          <>
            <p>{t(`app.standing.error.${standing.error.kind}`)}</p>
            <Button tone="primary" onClick={opening.retry}>
              {t('app.standing.retry')}
            </Button>
            <Button onClick={opening.goOnInMemory}>{t('app.standing.memory')}</Button>
          </>
        )}
        {(standing.state === 'reload-needed' || standing.state === 'newer-version') && (
          <Button tone="primary" onClick={() => location.reload()}>
            {t('app.error.reload')}
          </Button>
        )}
        {(standing.state === 'failed' || standing.state === 'newer-version') && (
          <Suspense>
            <RescueForm />
          </Suspense>
        )}
      </Stack>
    </Page>
  );
}

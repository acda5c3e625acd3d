import { useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { browserFactory } from '#storage/factory.ts';
import { rescue } from '#storage/rescue.ts';
import type { Standing } from '#storage/standing.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { databaseName, opening } from './opening.ts';

type Shut = Exclude<Standing, { state: 'open' }>;

/** The database is not open: what that means, and the ways on. Nothing is deleted here. */
export function StandingPage({ standing }: { readonly standing: Shut }) {
  const { t } = useWords();
  if (standing.state === 'opening') return null;
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
        {(standing.state === 'failed' || standing.state === 'newer-version') && <RescueButton />}
      </Stack>
    </Page>
  );
}

/** Everything as it lies there, as a file for whoever helps. */
function RescueButton() {
  const { t } = useWords();
  const [problem, setProblem] = useState(false);
  const save = async () => {
    const factory = browserFactory();
    const rescued = factory && (await rescue(databaseName, factory).catch(() => null));
    setProblem(!rescued);
    if (!rescued) return;
    const { asFile, downloadFile } = await import('#exchange/share.ts');
    downloadFile(asFile({ name: 'pacts-survey-rescue.txt', text: JSON.stringify(rescued) }));
  };
  return (
    <>
      <Button icon="download" onClick={() => void save()}>
        {t('app.standing.rescue')}
      </Button>
      {problem && <Banner tone="error">{t('app.standing.rescue-failed')}</Banner>}
    </>
  );
}

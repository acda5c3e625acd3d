import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { useDatabase } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Progress, Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import type { InstallError } from './install-example.ts';
import { useInstall } from './use-install.ts';

type ExamplePageProps = {
  /** The same function each time: with another one the work starts anew. */
  readonly loadLibrary: () => Promise<readonly Questionnaire[]>;
};

/** `#/example`: makes the examples at once, then goes to the first; the address gives way, so that Back does not come here. */
export default function ExamplePage(props: ExamplePageProps) {
  const [attempt, setAttempt] = useState(0);
  return <Attempt key={attempt} {...props} onRetry={() => setAttempt(attempt + 1)} />;
}

function Attempt({ loadLibrary, onRetry }: ExamplePageProps & { readonly onRetry: () => void }) {
  const { t, language } = useWords();
  const db = useDatabase();
  const [, navigate] = useLocation();
  const installation = useInstall({ db, language, loadLibrary });
  const ready = installation.state === 'ready' ? installation.partnership : null;
  useEffect(() => {
    if (ready !== null) navigate(`/p/${ready}`, { replace: true });
  }, [ready, navigate]);
  return (
    <Page title={t('example.page.title')} back="#/">
      <Stack>
        <p>{t('example.page.lead')}</p>
        {installation.state === 'running' && (
          <>
            <Progress
              label={t('example.progress.label')}
              segments={[{ id: 'all', label: t('example.progress.label'), ...installation }]}
            />
            <Waiting onStop={() => navigate('/', { replace: true })}>{t('example.progress.waiting')}</Waiting>
          </>
        )}
        {installation.state === 'failed' && (
          <Banner
            tone="error"
            title={t('example.failure.title')}
            actions={
              needsReload(installation.error) ? (
                <Button onClick={() => location.reload()}>{t('app.error.reload')}</Button>
              ) : (
                <Button onClick={onRetry}>{t('example.failure.retry')}</Button>
              )
            }
          >
            {inWords(installation.error, t)}
          </Banner>
        )}
      </Stack>
    </Page>
  );
}

const needsReload = ({ kind }: InstallError): boolean => kind === 'newer-version' || kind === 'reload-needed';

const known = ['storage-full', 'storage-refused', 'newer-version', 'reload-needed'] as const;

function inWords({ kind }: InstallError, t: Words['t']): string {
  const one = known.find((each) => each === kind);
  return one ? t(`storage.error.${one}`) : t('example.failure.other');
}

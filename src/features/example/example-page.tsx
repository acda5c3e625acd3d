import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useDatabase } from '#storage/live.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { castsIn } from './casts.ts';
import { InstallState } from './install-state.tsx';
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
  const installation = useInstall({ db, language, castsOf: castsIn, loadLibrary });
  const ready = installation.state === 'ready' ? installation.example.partnership.id : null;
  useEffect(() => {
    if (ready !== null) navigate(`/p/${ready}`, { replace: true });
  }, [ready, navigate]);
  return (
    <Page title={t('example.page.title')} back="#/">
      <Stack>
        <p>{t('example.page.lead')}</p>
        <InstallState
          installation={installation}
          onStop={() => navigate('/', { replace: true })}
          onRetry={onRetry}
        />
      </Stack>
    </Page>
  );
}

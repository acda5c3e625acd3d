import { useEffect, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from './button.tsx';
import { Page } from './page.tsx';
import { Waiting } from './progress.tsx';
import { Stack } from './stack.tsx';

type WorkingOutProps = {
  /** Where Back leads. */
  readonly back: string;
  /** Whether the person has stopped it. */
  readonly stopped: boolean;
  readonly onStop: () => void;
  readonly onAgain: () => void;
};

/** In place of results that take more than a second: says so, stops it, and begins anew. */
export function WorkingOut({ back, stopped, onStop, onAgain }: WorkingOutProps) {
  const { t } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong && !stopped) return null;
  return (
    <Page title={t(stopped ? 'results.stopped.title' : 'results.working.title')} back={back}>
      {stopped ? (
        <Stack>
          <p>{t('results.stopped.text')}</p>
          <Button tone="primary" wide onClick={onAgain}>
            {t('results.stopped.action')}
          </Button>
        </Stack>
      ) : (
        <Waiting onStop={onStop}>{t('results.working.text')}</Waiting>
      )}
    </Page>
  );
}

import { useEffect, useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';

type WorkingOutProps = {
  readonly assessment: Id;
  /** Whether the person has stopped it. */
  readonly stopped: boolean;
  readonly onStop: () => void;
  readonly onAgain: () => void;
};

/** In place of results that take more than a second: says so, stops it, and begins anew. */
export function WorkingOut({ assessment, stopped, onStop, onAgain }: WorkingOutProps) {
  const { t } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong && !stopped) return null;
  return (
    <Page title={t(stopped ? 'results.stopped.title' : 'results.working.title')} back={`#/a/${assessment}`}>
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

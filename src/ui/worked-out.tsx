import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from './button.tsx';
import { Loaded, type Live } from './loaded.tsx';
import { NotHere } from './not-here.tsx';
import { Page } from './page.tsx';
import { Waiting } from './progress.tsx';
import { Stack } from './stack.tsx';

type WorkedOutProps<T> = WorkingOutProps & {
  /** `stopped`: the person has stopped it; null: there is no such thing. */
  readonly live: Live<T | 'stopped' | null>;
  readonly children: (value: T) => ReactNode;
};

/** What rests on results that may take long: until they are there the page says so, stops it, or begins anew. */
export function WorkedOut<T>({ live, children, ...way }: WorkedOutProps<T>) {
  if (live.state === 'loading') return <WorkingOut {...way} />;
  return (
    <Loaded live={live}>
      {(value) => {
        if (value === 'stopped') return <Stopped {...way} />;
        return value === null ? <NotHere /> : children(value);
      }}
    </Loaded>
  );
}

type WorkingOutProps = {
  /** Where Back leads. */
  readonly back: string;
  readonly onStop: () => void;
  readonly onAgain: () => void;
};

/** Nothing in the first second. */
function WorkingOut({ back, onStop }: WorkingOutProps) {
  const { t } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <Page title={t('results.working.title')} back={back}>
      <Waiting onStop={onStop}>{t('results.working.text')}</Waiting>
    </Page>
  );
}

function Stopped({ back, onAgain }: WorkingOutProps) {
  const { t } = useWords();
  return (
    <Page title={t('results.stopped.title')} back={back}>
      <Stack>
        <p>{t('results.stopped.text')}</p>
        <Button tone="primary" wide onClick={onAgain}>
          {t('results.stopped.action')}
        </Button>
      </Stack>
    </Page>
  );
}

import { useEffect, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';

/** Minutes and seconds since the page was opened, by a clock that nobody sets; not read out as it goes. */
export function TimeGone() {
  const { t } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const from = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - from) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span role="timer" aria-label={t('aloud.time.label')}>
      {t('aloud.time.label')} {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}

import { useEffect, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import type { Shared } from './between-windows.ts';

/** Minutes and seconds that are left; then, quietly, that the time is over. Only that is read out by itself. */
export function TimeLeft({ timer }: { readonly timer: NonNullable<Shared['timer']> }) {
  const { t } = useWords();
  const { until } = timer;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(clock);
  }, []);
  const seconds = Math.max(0, Math.ceil((until - now) / 1000));
  return (
    <>
      {seconds > 0 && (
        <span role="timer" aria-label={t('wall.timer.label')}>
          {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
        </span>
      )}
      <output>{seconds === 0 && t('wall.timer.over')}</output>
    </>
  );
}

import { useEffect, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { checkClock, trustClock } from '#storage/clock-check.ts';
import { useDatabase } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

/** The clock shows an earlier time than it once did: dates would be wrong, the order of writings would not (F24). */
export default function ClockBanner() {
  const db = useDatabase();
  const { t } = useWords();
  const [behind, setBehind] = useState(false);
  useEffect(() => {
    void checkClock(db, Date.now()).then((checked) => setBehind(checked.ok && checked.value !== null));
  }, [db]);
  if (!behind) return null;
  const trust = async () => {
    const trusted = await trustClock(db, Date.now());
    if (trusted.ok) setBehind(false);
  };
  return (
    <Banner
      tone="warn"
      title={t('app.clock.title')}
      actions={<Button onClick={() => void trust()}>{t('app.clock.trust')}</Button>}
    >
      {t('app.clock.text')}
    </Banner>
  );
}

import { useEffect, useState } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { watchForUpdate } from './service-worker.ts';
import { useHashPath } from './use-hash-path.ts';

/** A new version waits for a tap, and for no open sitting on the screen (F15). */
export default function UpdatePrompt() {
  const { t } = useWords();
  const [activate, setActivate] = useState<(() => void) | null>(null);
  const [path] = useHashPath();
  useEffect(() => watchForUpdate((act) => setActivate(() => act)), []);
  if (!activate) return null;
  const waiting = path.startsWith('/s/');
  return (
    <Banner
      title={t('app.update.title')}
      actions={waiting ? undefined : <Button onClick={activate}>{t('app.update.action')}</Button>}
    >
      {waiting ? t('app.update.waiting') : t('app.update.text')}
    </Banner>
  );
}

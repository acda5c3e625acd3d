import { useState } from 'react';
import type { Way } from '#charts/image/picture-ways.ts';
import { useWords } from '#i18n/words-context.tsx';

/** Goes one way out of the app at a time, and says how it went. */
export function useWay(say: (text: string) => void) {
  const { t } = useWords();
  const [busy, setBusy] = useState(false);
  const go = async (way: Way): Promise<void> => {
    setBusy(true);
    try {
      const said = await way();
      if (said) say(said);
    } catch (error) {
      console.warn(error);
      say(t('charts.menu.failed'));
    } finally {
      setBusy(false);
    }
  };
  return { busy, go };
}

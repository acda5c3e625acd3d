import type { Naming } from '#exchange/name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { thisDay } from '#storage/clock.ts';

/** How a file made now is called. */
export function useNaming(): () => Naming {
  const { t } = useWords();
  return () => ({ t, today: thisDay() });
}

import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { useOfflineReady } from './use-offline-ready.ts';

/** Whether the phone will do without a network later: to be known while there still is one. */
export function OfflineNote() {
  const { t } = useWords();
  const ready = useOfflineReady();
  if (ready === null) return null;
  return <Banner tone={ready === 'ready' ? 'good' : 'warn'}>{t(`join.offline.${ready}`)}</Banner>;
}

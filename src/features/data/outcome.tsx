import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { FileMade } from '#ui/file-made.tsx';
import { Waiting } from '#ui/progress.tsx';
import type { Making } from './use-making-data.ts';

type OutcomeProps = { readonly making: Making; readonly onStop: () => void };

/** How far the file is, or where it went. */
export function Outcome({ making, onStop }: OutcomeProps) {
  const { t, number } = useWords();
  switch (making.kind) {
    case 'nothing':
      return null;
    case 'drawing': {
      const { done, of } = making;
      return (
        <Waiting onStop={onStop}>{t('report.drawing.text', { done: Math.min(done + 1, of), of })}</Waiting>
      );
    }
    case 'writing':
      return (
        <Waiting onStop={onStop}>
          {t('data.working.text', { step: t(making.step), percent: number(making.done * 100) })}
        </Waiting>
      );
    case 'failed':
      return <Banner tone="error">{t('data.failed.text')}</Banner>;
    case 'made':
      return <FileMade file={making.file} />;
  }
}

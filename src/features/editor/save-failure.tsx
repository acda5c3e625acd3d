import type { Manuscript } from '#domain/manuscript/manuscript.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { ManuscriptError } from '#storage/manuscripts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { downloadFile } from '#ui/hand-out.ts';
import { failureKey } from './failure-key.ts';
import { manuscriptFile } from './manuscript-file.ts';

type SaveFailureProps = {
  readonly error: ManuscriptError;
  readonly manuscript: Manuscript;
  readonly onRetry: () => void;
};

/** To try again changes nothing. */
const beyondRetry: ReadonlySet<ManuscriptError['kind']> = new Set([
  'reload-needed',
  'newer-version',
  'newer-manuscript',
  'manuscript-gone',
]);

/** What was written stays on the screen; this says why it is not stored, and offers it as a file (F4). */
export function SaveFailure({ error, manuscript, onRetry }: SaveFailureProps) {
  const { t } = useWords();
  const helpless = beyondRetry.has(error.kind);
  return (
    <Banner
      tone="error"
      title={t('editor.failure.title')}
      actions={
        <>
          {helpless ? (
            <Button onClick={() => location.reload()}>{t('app.error.reload')}</Button>
          ) : (
            <Button onClick={onRetry}>{t('editor.failure.retry')}</Button>
          )}
          <Button icon="download" onClick={() => downloadFile(manuscriptFile(manuscript))}>
            {t('editor.file.action')}
          </Button>
        </>
      }
    >
      {t(failureKey(error))}
    </Banner>
  );
}

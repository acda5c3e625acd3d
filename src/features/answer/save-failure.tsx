import type { Draft } from '#domain/responses/draft.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { SaveError } from '#storage/drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

type SaveFailureProps = { readonly error: SaveError; readonly draft: Draft; readonly onRetry: () => void };

/** The answers stay on the screen; this says why they are not stored, and offers them as a file (F4). */
export function SaveFailure({ error, draft, onRetry }: SaveFailureProps) {
  const { t } = useWords();
  const helpless = error.kind === 'reload-needed' || error.kind === 'newer-version';
  return (
    <Banner
      tone="error"
      title={t('answer.failure.title')}
      actions={
        <>
          {helpless ? (
            <Button onClick={() => location.reload()}>{t('app.error.reload')}</Button>
          ) : (
            <Button onClick={onRetry}>{t('answer.failure.retry')}</Button>
          )}
          <Button icon="download" onClick={() => rescue(draft)}>
            {t('answer.failure.file')}
          </Button>
        </>
      }
    >
      {t(`answer.failure.${error.kind}`)}
    </Banner>
  );
}

/** Nothing but the own answers, as they are, for the one who holds the phone. */
function rescue(draft: Draft) {
  const address = URL.createObjectURL(new Blob([JSON.stringify(draft)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'jawaban-belum-tersimpan.txt';
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

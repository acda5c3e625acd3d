import { useEffect, useState } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partnership } from '#domain/responses/partnership.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { useWords } from '#i18n/words-context.tsx';
import { today } from '#storage/clock.ts';
import type { SaveError } from '#storage/drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

type SaveFailureProps = {
  readonly error: SaveError;
  readonly draft: Draft;
  readonly assessment: Assessment;
  /** Null where it could not be read: then there is no file. */
  readonly partnership: Partnership | null;
  readonly onRetry: () => void;
};

/** The answers stay on the screen; this says why they are not stored, and offers them as a file for the keeper (F4). */
export default function SaveFailure({ error, draft, assessment, partnership, onRetry }: SaveFailureProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<string | null>(null);
  // Fetched before it is asked for: a device in trouble may lose its network too.
  useEffect(() => void loadWriting(), []);
  const helpless = error.kind === 'reload-needed' || error.kind === 'newer-version';
  const responses = responsesOf(draft, assessment);
  const save = async (of: Partnership) => {
    const writing = await loadWriting();
    if (!writing) return setOutcome(t('answer.failure.no-file'));
    const about = { partnership: of, assessment, responses, exclusions: [] };
    const day = today(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());
    const written = writing.writeAnswers(about, { t, today: day });
    writing.downloadFile(writing.asFile(written));
    setOutcome(t('answer.failure.in-file', { file: written.name, name: assessment.keeper.name }));
  };
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
          {partnership && responses.length > 0 && (
            <Button icon="download" onClick={() => void save(partnership)}>
              {t('answer.failure.file')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(`answer.failure.${error.kind}`)}</p>
      {outcome && <p>{outcome}</p>}
    </Banner>
  );
}

/** What writes files is not loaded by those who only answer; null when it cannot be had now. */
async function loadWriting() {
  try {
    const [{ writeAnswers }, { asFile, downloadFile }] = await Promise.all([
      import('#exchange/write.ts'),
      import('#exchange/share.ts'),
    ]);
    return { writeAnswers, asFile, downloadFile };
  } catch {
    // Neither kept for offline use nor to be fetched: the person is told, and may try again.
    return null;
  }
}

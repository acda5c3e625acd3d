import { useEffect, useState } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { loadAllWords } from '#i18n/load-words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { thisDay } from '#storage/clock.ts';
import type { SaveError } from '#storage/drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';

type SaveFailureProps = {
  readonly error: SaveError;
  readonly draft: Draft;
  readonly assessment: Assessment;
  /** The partnership's name; '' where it could not be read: then there is no file. */
  readonly partnership: string;
  readonly onRetry: () => void;
};

/** What became of the file; a later tap is not in it. */
type Outcome = { readonly text: string; readonly revision: number };

/** The answers stay on the screen; this says why they are not stored, and offers them as a file for the keeper (F4). */
export default function SaveFailure({ error, draft, assessment, partnership, onRetry }: SaveFailureProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  // Fetched before it is asked for: a device in trouble may lose its network too.
  useEffect(() => void loadWriting(), []);
  const helpless = error.kind === 'reload-needed' || error.kind === 'newer-version';
  const responses = responsesOf(draft, assessment);
  const tell = (text: string) => setOutcome({ text, revision: draft.revision });
  const save = async () => {
    const writing = await loadWriting();
    if (!writing) return tell(t('answer.failure.no-file'));
    const of = { id: assessment.partnership, name: partnership };
    const about = { partnership: of, assessment, responses, exclusions: [] };
    const day = thisDay();
    const written = writing.writeAnswers(about, { t, today: day });
    writing.downloadFile(writing.asFile(written));
    tell(t('answer.failure.in-file', { file: written.name, name: assessment.keeper.name }));
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
            <Button icon="download" onClick={() => void save()}>
              {t('answer.failure.file')}
            </Button>
          )}
        </>
      }
    >
      {outcome?.revision === draft.revision ? outcome.text : t(`answer.failure.${error.kind}`)}
    </Banner>
  );
}

/** What writes files is not loaded by those who only answer; null when it cannot be had now. */
async function loadWriting() {
  try {
    const [{ writeAnswers, asFile }, { downloadFile }] = await Promise.all([
      import('#exchange/write.ts'),
      import('#ui/hand-out.ts'),
      // The file's name is in them.
      loadAllWords(),
    ]);
    return { writeAnswers, asFile, downloadFile };
  } catch {
    // Neither kept for offline use nor to be fetched: the person is told, and may try again.
    return null;
  }
}

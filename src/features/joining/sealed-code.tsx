import { useState } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Joined } from '#domain/responses/join-key.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { StorageError } from '#storage/failure.ts';
import { useDatabase } from '#storage/live.tsx';
import { noteHandedIn, type ToHandIn } from '#storage/to-hand-in.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Page } from '#ui/page.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import { useWakeLock } from '#ui/use-wake-lock.ts';
import { AsFile } from './as-file.tsx';
import { AsText } from './as-text.tsx';
import { BrightCodes } from './bright-codes.tsx';
import { fileOf } from './file-of.ts';
import { useSealed } from './use-sealed.ts';

type SealedCodeProps = {
  readonly assessment: Assessment;
  readonly joined: Joined;
  readonly what: ToHandIn;
  /** The person says that it was scanned. */
  readonly onHanded: () => void;
};

/** The answers for the keeper's camera, as large as the screen allows; below, the ways without one. */
export function SealedCode({ assessment, joined, what, onHanded }: SealedCodeProps) {
  const db = useDatabase();
  const { t } = useWords();
  const awake = useWakeLock();
  const sealed = useSealed({ assessment, joined, what });
  const [failure, setFailure] = useState<StorageError | null>(null);
  if (sealed.state === 'failed') return <AsFile {...{ assessment, what }} why="not-sealed" />;
  const { name } = assessment.keeper;
  const note = async () => {
    const noted = await noteHandedIn(db, what);
    if (noted.ok) onHanded();
    else setFailure(noted.error);
  };
  return (
    <Page
      title={t('hand-in.page.title')}
      over={assessment.title}
      back={`#/a/${assessment.id}`}
      footer={
        <Button tone="primary" wide onClick={() => void note()}>
          {t('hand-in.done.action')}
        </Button>
      }
    >
      <Stack>
        {failure && <Banner tone="error">{t(`storage.error.${failure.kind}`)}</Banner>}
        {what.state === 'changed' && <Banner tone="warn">{t('hand-in.page.changed')}</Banner>}
        {what.withdrawn.length > 0 && <Banner tone="warn">{t('hand-in.page.withdrawn', { name })}</Banner>}
        {sealed.state === 'sealing' ? (
          <Waiting>{t('hand-in.page.wait')}</Waiting>
        ) : (
          <BrightCodes texts={sealed.frames} label={t('hand-in.page.label')} />
        )}
        <p>{t('hand-in.page.bright')}</p>
        {!awake && <p>{t('hand-in.page.awake')}</p>}
        <p>{t('hand-in.page.sealed', { name })}</p>
        <Disclosure title={t('hand-in.text.title')}>
          <Stack>
            <p>{t('hand-in.text.lead')}</p>
            {sealed.state === 'sealed' && <AsText text={sealed.text} label={t('hand-in.text.label')} />}
            {what.byFile && (
              <p>
                <a href={fileOf(assessment, what)}>{t('hand-in.file.action')}</a>
              </p>
            )}
          </Stack>
        </Disclosure>
      </Stack>
    </Page>
  );
}

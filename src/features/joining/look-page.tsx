import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Result } from '#domain/result.ts';
import { canSeal } from '#exchange/seal.ts';
import { useWords } from '#i18n/words-context.tsx';
import {
  joinByInvitation,
  type Invited,
  type JoinError,
  type Standing,
} from '#storage/join-by-invitation.ts';
import { useDatabase } from '#storage/live.tsx';
import type { MergeError } from '#storage/merge.ts';
import { askToKeep } from '#storage/persistence.ts';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { InvitationCard } from './invitation-card.tsx';
import { refusedInWords } from './join-words.ts';
import { OfflineNote } from './offline-note.tsx';

type LookPageProps = {
  readonly invited: Invited;
  readonly standing: Result<Standing, JoinError>;
  /** Back to the camera, for another invitation. */
  readonly onAnother: () => void;
};

/** Where the invitation is refused, and the assessment is on this device. */
const isAtHome = ({ kind }: JoinError): boolean => kind === 'keeper' || kind === 'promised';

/** What the invitation is to, before it changes anything here; or why it is not taken. */
export function LookPage({ invited, standing, onAnother }: LookPageProps) {
  const db = useDatabase();
  const words = useWords();
  const { t, date } = words;
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<JoinError | MergeError | null>(null);
  const { partnership, assessment } = invited;
  const problem = failure ?? (standing.ok ? null : standing.error);
  const isHere = standing.ok ? standing.value === 'again' : isAtHome(standing.error);
  const join = async () => {
    setBusy(true);
    const joined = await joinByInvitation(db, invited);
    setBusy(false);
    if (!joined.ok) return setFailure(joined.error);
    void askToKeep(navigator.storage);
    navigate(`/a/${assessment.id}`, { replace: true });
  };
  return (
    <Page
      title={assessment.title}
      over={`${partnership.name} · ${date(assessment.date)}`}
      back="#/"
      footer={
        <>
          <Button onClick={onAnother}>{t('join.found.another')}</Button>
          {standing.ok && standing.value !== 'again' && (
            <Button tone="primary" busy={busy} onClick={() => void join()}>
              {t(standing.value === 'other-key' ? 'join.found.change' : 'join.found.action')}
            </Button>
          )}
          {isHere && (
            <ButtonLink tone="primary" href={`#/a/${assessment.id}`}>
              {t('join.found.go-on')}
            </ButtonLink>
          )}
        </>
      }
    >
      <Stack gap="l">
        {problem && (
          <Banner tone="error" title={t('join.refused.title')}>
            {refusedInWords(problem, words, assessment.keeper.name)}
          </Banner>
        )}
        {standing.ok && standing.value === 'again' && (
          <Banner title={t('join.done.again-title')}>{t('join.done.again')}</Banner>
        )}
        {standing.ok && standing.value === 'other-key' && (
          <Banner tone="warn">{t('join.found.other-key')}</Banner>
        )}
        {partnership.example && <Banner tone="warn">{t('join.found.example')}</Banner>}
        <InvitationCard invited={invited} />
        {standing.ok && (
          <>
            <p>{t(canSeal() ? 'join.found.sealed' : 'join.found.not-sealed')}</p>
            <OfflineNote />
          </>
        )}
      </Stack>
    </Page>
  );
}

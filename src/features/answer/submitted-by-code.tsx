import { Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import { isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import { draftToCorrect } from '#domain/responses/submit.ts';
import { later } from '#i18n/later.ts';
import { useWords } from '#i18n/words-context.tsx';
import { isKeeper } from '#storage/assessments.ts';
import { useDatabase, useLive } from '#storage/live.tsx';
import { saveDraft } from '#storage/drafts.ts';
import { readExclusions, readResponsesOf } from '#storage/responses.ts';
import { withdraw } from '#storage/withdraw.ts';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { markOpen } from './open-here.ts';

const TellKeeper = later(() => import('./tell-keeper.tsx'));

type Props = { readonly assessment: Assessment; readonly respondent: Id };

/** Submitted answers, opened with their code: to be corrected or taken back. */
export function SubmittedByCode({ assessment, respondent }: Props) {
  const db = useDatabase();
  const { t } = useWords();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const kept = useLive(`keeper of ${assessment.id}`, (of) => isKeeper(of, assessment.id));
  const isKept = kept.state === 'ready' && kept.value;
  const correct = async () => {
    const { values } = await readResponsesOf(db, respondent);
    const exclusions = await readExclusions(db, assessment.id);
    const draft = draftToCorrect(countable(values, exclusions.values).responses);
    if (!draft) return setProblem(t('answer.code.unknown'));
    const saved = await saveDraft(db, draft);
    markOpen(draft.id);
    if (saved.ok) navigate(`/s/${draft.id}`, { replace: true });
    else setProblem(t(`answer.failure.${saved.error.kind}`));
  };
  const takeBack = async () => {
    setAsking(false);
    const taken = await withdraw(db, respondent, 'respondent');
    if (taken.ok) setGone(true);
    else
      setProblem(
        t(
          taken.error.kind === 'nothing-there' ? 'answer.code.unknown' : `answer.failure.${taken.error.kind}`,
        ),
      );
  };
  return (
    <Page title={t('answer.code.found')} over={assessment.title} back={`#/a/${assessment.id}`}>
      <Stack>
        {problem && <Banner tone="error">{problem}</Banner>}
        {gone ? (
          <>
            <Banner tone="good">{t('answer.withdraw.done')}</Banner>
            <Suspense>{!isKept && <TellKeeper assessment={assessment} />}</Suspense>
            <ButtonLink href={`#/a/${assessment.id}`}>{t('answer.closed.action')}</ButtonLink>
          </>
        ) : (
          <>
            <p>{t(isOpen(assessment) ? 'answer.code.found-text' : 'answer.code.found-closed')}</p>
            {isOpen(assessment) && (
              <Button tone="primary" wide onClick={() => void correct()}>
                {t('answer.correct.action')}
              </Button>
            )}
            <Button tone="danger" wide onClick={() => setAsking(true)}>
              {t('answer.withdraw.action')}
            </Button>
          </>
        )}
      </Stack>
      <ConfirmDialog
        open={asking}
        danger
        title={t('answer.withdraw.title')}
        confirm={t('answer.withdraw.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void takeBack()}
      >
        <p>{t('answer.withdraw.text')}</p>
      </ConfirmDialog>
    </Page>
  );
}

import { useState } from 'react';
import { isOpen } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { setOpen } from '#storage/write-assessments.ts';
import { useDatabase } from '#storage/live.tsx';
import { newId } from '#storage/new-id.ts';
import { Banner } from '#ui/banner.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { Waiting } from '#ui/progress.tsx';
import { Stack } from '#ui/stack.tsx';
import type { AssessmentPageProps } from './assessment-page.tsx';

type KeeperActionsProps = AssessmentPageProps & { readonly onNotice: (notice: string | null) => void };

/** What the keeper does besides: invite, close (which releases, P7), open again. */
export function KeeperActions({ assessment, missing, onNotice }: KeeperActionsProps) {
  const db = useDatabase();
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [closing, setClosing] = useState<{ readonly stop: (() => void) | null } | null>(null);
  const open = isOpen(assessment);
  const close = async () => {
    setAsking(false);
    setClosing({ stop: null });
    // Scoring and filter load with the first close: who only answers needs neither.
    const { openDesk } = await import('#workers/open-desk.ts');
    const desk = await openDesk(db);
    setClosing({ stop: desk.end });
    const done = await desk.ask('close', { assessment: assessment.id, release: newId() });
    desk.end?.();
    setClosing(null);
    // Stopped: it is open as before.
    if (!done.ok) return;
    const closed = done.value;
    if (!closed.ok) return setProblem(t(`storage.error.${closed.error.kind}`));
    setProblem(null);
    onNotice(t(closed.value.withheld === 'too-few-new' ? 'gather.close.too-few-new' : 'gather.close.done'));
  };
  const reopen = async () => {
    const opened = await setOpen(db, assessment.id, true);
    if (!opened.ok) return setProblem(t(`storage.error.${opened.error.kind}`));
    setProblem(null);
    onNotice(null);
  };
  return (
    <Stack>
      {problem && <Banner tone="error">{problem}</Banner>}
      <ButtonLink href={`#/p/${assessment.partnership}/share`} icon="share" wide>
        {t(open ? 'gather.invite.action' : 'gather.share.action')}
      </ButtonLink>
      <ButtonLink href={`#/a/${assessment.id}/kit`} wide>
        {t('kit.title')}
      </ButtonLink>
      <ButtonLink href={`#/a/${assessment.id}/wall`} wide>
        {t('wall.link.action')}
      </ButtonLink>
      {!open && (
        <>
          <ButtonLink href={`#/a/${assessment.id}/summary`} wide>
            {t('summary.title')}
          </ButtonLink>
          <ButtonLink href={`#/p/${assessment.partnership}/report?of=${assessment.id}`} wide>
            {t('report.make.action')}
          </ButtonLink>
        </>
      )}
      {closing && <Waiting onStop={closing.stop ?? undefined}>{t('gather.close.working')}</Waiting>}
      {open ? (
        <Button wide busy={closing !== null} onClick={() => setAsking(true)}>
          {t('gather.close.action')}
        </Button>
      ) : (
        <Button wide onClick={() => void reopen()}>
          {t('gather.reopen.action')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={t('gather.close.title')}
        confirm={t('gather.close.action')}
        onClose={() => setAsking(false)}
        onConfirm={() => void close()}
      >
        <Stack>
          {missing > 0 && <p>{t('gather.close.missing', { count: missing })}</p>}
          <p>{t(`gather.close.${assessment.mode}`, { k: assessment.k })}</p>
          {assessment.mode === 'anonymous' && assessment.turn > 0 && <p>{t('gather.close.again')}</p>}
        </Stack>
      </ConfirmDialog>
    </Stack>
  );
}

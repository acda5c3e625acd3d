import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { countable } from '#domain/responses/countable.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { receiptCode } from '#domain/responses/receipt.ts';
import { isShared, type Response } from '#domain/responses/response.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readExclusions, readResponsesOf } from '#storage/responses.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { useClosedWhenLeft } from './closed-when-left.ts';
import { Code } from './code.tsx';
import CodePage from './code-page.tsx';
import { forgetReceipt, isReceiptShown } from './just-submitted.ts';
import { readAsked } from './read-sitting.ts';
import { HandInState, readToSend, SendLink, type ToSend } from './to-send.tsx';

const OwnAnswers = lazy(() => import('./own-answers.tsx'));

/** `#/a/:assessment/receipt/:respondent`; on a shared device only until the device is handed on (F28). */
export default function ReceiptRoute({
  assessment,
  respondent,
}: {
  readonly assessment: Id;
  readonly respondent: Id;
}) {
  const live = useLive(`receipt of ${respondent}`, async (db) => {
    const asked = await readAsked(db, assessment);
    const { values } = await readResponsesOf(db, respondent);
    const exclusions = await readExclusions(db, assessment);
    const { responses } = countable(values, exclusions.values);
    const toSend = await readToSend(db, assessment, respondent);
    return asked && { ...asked, responses, ...toSend };
  });
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        const shared = found.responses.some(({ way }) => isShared(way));
        if (shared && !isReceiptShown(respondent)) return <CodePage assessment={found.assessment} />;
        return <Receipt {...found} shared={shared} respondent={respondent} />;
      }}
    </Loaded>
  );
}

type ReceiptProps = {
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly partnership: string;
  readonly responses: readonly Response[];
  readonly respondent: Id;
  readonly shared: boolean;
} & ToSend;

/** Thanks, the code, the own answers as a picture, and what comes next. */
function Receipt({
  assessment,
  partners,
  partnership,
  responses,
  respondent,
  shared,
  ...toSend
}: ReceiptProps) {
  const { t } = useWords();
  const [, navigate] = useLocation();
  useClosedWhenLeft(respondent, forgetReceipt);
  const done = () => navigate(`/a/${assessment.id}/answer`, { replace: true });
  return (
    <Page
      title={t('answer.receipt.title')}
      over={assessment.title}
      footer={
        shared ? (
          <>
            {toSend.byCode && (
              <ButtonLink wide href={`#/a/${assessment.id}/hand-in/${respondent}`}>
                {t('hand-in.action')}
              </ButtonLink>
            )}
            <Button tone="primary" wide onClick={done}>
              {t('answer.receipt.hand-on')}
            </Button>
          </>
        ) : (
          <>
            <ButtonLink href={`#/a/${assessment.id}`}>{t('answer.receipt.overview')}</ButtonLink>
            <SendLink {...toSend} href={`#/a/${assessment.id}`} respondent={respondent} />
          </>
        )
      }
    >
      <Stack gap="l">
        <HandInState {...toSend} />
        <Card title={t('answer.receipt.code')} note={t('answer.receipt.code-note')}>
          <Code code={receiptCode(respondent)} />
        </Card>
        <Suspense fallback={<output>{t('app.loading.text')}</output>}>
          <OwnAnswers {...{ assessment, partners, partnership, responses }} />
        </Suspense>
      </Stack>
    </Page>
  );
}

import { lazy, Suspense, useState } from 'react';
import type { Id } from '#domain/ids.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';
import { asksEach, isOpen, type Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { Tag } from '#ui/tag.tsx';
import { KeeperActions } from './keeper-actions.tsx';
import { Ways } from './ways.tsx';
import styles from './assessment-page.module.css';

const Participant = lazy(() => import('./participant.tsx'));
const Votes = lazy(() => import('./votes.tsx'));

export type AssessmentPageProps = {
  readonly assessment: Assessment;
  readonly partnership: string;
  /** Whether this device keeps the assessment. */
  readonly keeper: boolean;
  /** Respondents whose answers count on this device. */
  readonly people: number;
  /** Still awaited, never by partner (P7). */
  readonly missing: number;
  /** Releases made here, and results received by file. */
  readonly released: number;
  readonly received: number;
  /** What all settle together: of how many things they have agreed. */
  readonly joint: { readonly settled: number; readonly of: number };
  /** Whether hands were counted for anything. */
  readonly counted: boolean;
  /** Follow-up actions: from earlier meetings, and agreed at this one. */
  readonly actions: { readonly carried: number; readonly agreed: number };
  /** An own sitting that was left unfinished. */
  readonly unfinished: Id | null;
};

/** Gathering: answer, hand on, see who is still missing, close; and the way to the results. */
export function AssessmentPage(props: AssessmentPageProps) {
  const { assessment, partnership, keeper, people, missing, joint, actions, unfinished } = props;
  const { t, date, say, list } = useWords();
  const [notice, setNotice] = useState<string | null>(null);
  const open = isOpen(assessment);
  const base = `#/a/${assessment.id}`;
  const seen = hasResults(props);
  const alone = assessment.parts.some(asksEach);
  const forms = assessment.parts.map(({ questionnaire, form }) => {
    const title = formTitle(questionnaire, form);
    return title ? `${say(questionnaire.title)} ${say(title)}` : say(questionnaire.title);
  });
  const first = alone ? 'answer' : joint.of > 0 ? 'together' : 'hands';
  const answer = (
    <ButtonLink href={`${base}/${first}`} tone="primary" wide>
      {t(first === 'answer' ? 'gather.answer.action' : `${first}.title`)}
    </ButtonLink>
  );
  const results = (
    <ButtonLink href={`${base}/results`} tone={open ? 'secondary' : 'primary'} wide>
      {t('gather.results.action')}
    </ButtonLink>
  );
  return (
    <Page
      title={assessment.title}
      over={partnership}
      back={`#/p/${assessment.partnership}`}
      footer={
        open ? (
          <>
            {seen && results}
            {(alone || keeper) && answer}
          </>
        ) : (
          results
        )
      }
    >
      <Stack gap="l">
        {notice && <Banner tone="good">{notice}</Banner>}
        {open && unfinished && (
          <Banner
            title={t('answer.unfinished.title')}
            actions={<ButtonLink href={`#/s/${unfinished}`}>{t('answer.unfinished.action')}</ButtonLink>}
          >
            {t('answer.unfinished.text')}
          </Banner>
        )}
        <p className={styles['facts']}>
          <span>{date(assessment.date)}</span>
          <Tag tone={open ? 'accent' : 'plain'}>
            {t(open ? 'partnership.state.open' : 'partnership.state.closed')}
          </Tag>
          {alone && <Tag>{t(`gather.mode.${assessment.mode}`)}</Tag>}
        </p>
        <p>{list(forms)}</p>
        {actions.carried > 0 && <ActionsCard {...props} />}
        {keeper && alone && (
          <Card title={t('gather.count.title')}>
            <p className={styles['count']}>
              <strong>{people}</strong> {t('gather.count.answered', { count: people })}
            </p>
            {open && <p>{t('gather.count.missing', { count: missing })}</p>}
            {open && assessment.mode === 'anonymous' && <p>{t('gather.count.waits')}</p>}
          </Card>
        )}
        {!keeper && (
          <Suspense>
            <Participant assessment={assessment} />
          </Suspense>
        )}
        {joint.of > 0 && (
          <Card title={t('gather.together.title')}>
            <p>{t('gather.together.count', joint)}</p>
            {(alone || !keeper || !open) && (
              <ButtonLink href={`${base}/together`} wide>
                {t(keeper && open ? 'together.title' : 'gather.together.see')}
              </ButtonLink>
            )}
          </Card>
        )}
        {actions.carried === 0 && (keeper || actions.agreed > 0) && <ActionsCard {...props} />}
        {keeper && open && <Ways assessment={assessment} />}
        {(assessment.again || !open) && (
          <Suspense>
            <Votes assessment={assessment} keeper={keeper} />
          </Suspense>
        )}
        {keeper && <KeeperActions {...props} onNotice={setNotice} />}
        {alone && (
          <p>
            <a href={`${base}/code`}>{t('answer.start.code')}</a>
          </p>
        )}
      </Stack>
    </Page>
  );
}

/** What was agreed before comes first; without it, what is agreed today comes at the end. */
function ActionsCard({ assessment, actions }: AssessmentPageProps) {
  const { t } = useWords();
  const { carried, agreed } = actions;
  return (
    <Card tone={carried > 0 ? 'warm' : 'plain'} title={t('actions.title')}>
      <Stack>
        {carried > 0 && <p>{t('gather.actions.carried', { count: carried })}</p>}
        {carried > 0 && isOpen(assessment) && <p>{t('gather.actions.first')}</p>}
        {agreed > 0 && <p>{t('gather.actions.agreed', { count: agreed })}</p>}
        {carried + agreed === 0 && <p>{t('gather.actions.none')}</p>}
        <ButtonLink href={`#/a/${assessment.id}/actions`} wide>
          {t('gather.actions.action')}
        </ButtonLink>
      </Stack>
    </Card>
  );
}

const hasResults = (props: AssessmentPageProps) => {
  const { assessment, keeper, people, released, received, joint, counted } = props;
  return (
    joint.settled > 0 ||
    counted ||
    received > 0 ||
    released > 0 ||
    (keeper && assessment.mode === 'by-partner' && people > 0)
  );
};

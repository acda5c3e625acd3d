import { lazy, Suspense, useState } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import { commentKey, type Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { isShared } from '#domain/responses/response.ts';
import { stepsOf, unanswered, type Step } from '#domain/responses/sitting.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Progress } from '#ui/progress.tsx';
import { SaveState } from '#ui/save-state.tsx';
import { Stack } from '#ui/stack.tsx';
import { afterRows } from './after-rows.ts';
import { useClosedWhenLeft } from './closed-when-left.ts';
import { forgetOpen } from './open-here.ts';
import type { Focus } from './row-keys.ts';
import { StepView } from './step-view.tsx';
import { useSitting } from './use-sitting.ts';

const ClosedMeanwhile = afterRows(() => import('./closed-meanwhile.tsx'));
const CommentField = afterRows(() => import('./comment-field.tsx'));
const HandOn = afterRows(() => import('./hand-on.tsx'));
const OwnCode = lazy(() => import('./own-code.tsx'));
const Review = afterRows(() => import('./review.tsx'));
const SaveFailure = lazy(() => import('./save-failure.tsx'));

type SittingPageProps = {
  readonly start: Draft;
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  /** The partnership's name. */
  readonly partnership: string;
  /** Away from the answers; they stay kept. */
  readonly leave: string;
  /** Why the answers could not be submitted, in words. */
  readonly refusal: string | null;
  readonly onSubmit: (draft: Draft) => Promise<void>;
};

/** Item by item, then what is missing, then submit. */
export function SittingPage(props: SittingPageProps) {
  const { start, assessment, partners, partnership, leave, refusal, onSubmit } = props;
  const { t, say } = useWords();
  const [steps] = useState(() => stepsOf(assessment));
  const { draft, saving, answer, comment, goTo, retry } = useSitting(start, assessment, sinceOpened);
  const [focus, setFocus] = useState<Focus>(null);
  const go = (to: number, next: Focus = 'heading') => {
    setFocus(next);
    goTo(to);
    window.scrollTo(0, 0);
  };
  useClosedWhenLeft(draft.id, forgetOpen);
  const at = Math.min(draft.step, steps.length);
  const step = steps[at];
  const titled = step ?? steps.at(-1);
  return (
    <Page
      title={titled ? say(titled.questionnaire.title) : assessment.title}
      back={leave}
      over={
        isShared(draft.way) && (
          <Suspense>
            <OwnCode draft={draft.id} />
          </Suspense>
        )
      }
      note={<SaveState state={draft.revision === 0 ? 'untouched' : saving.state} />}
      footer={
        <>
          {at > 0 && <Button onClick={() => go(at - 1)}>{t('answer.back.action')}</Button>}
          {step ? (
            <Button tone="primary" onClick={() => go(at + 1)}>
              {t(at === steps.length - 1 ? 'answer.next.review' : 'answer.next.action')}
            </Button>
          ) : (
            <Button tone="primary" busy={saving.state === 'saving'} onClick={() => void onSubmit(draft)}>
              {t('answer.next.submit')}
            </Button>
          )}
        </>
      }
    >
      <Stack gap="s">
        {refusal && <Banner tone="error">{refusal}</Banner>}
        <Suspense>
          {!refusal && <ClosedMeanwhile assessment={assessment.id} />}
          {saving.state === 'failed' && (
            <SaveFailure
              error={saving.error}
              draft={draft}
              assessment={assessment}
              partnership={partnership}
              onRetry={retry}
            />
          )}
        </Suspense>
        <Progress
          label={t('answer.progress.label')}
          segments={segmentsOf(steps, assessment, draft, say)}
          {...(step ? { current: segmentId(step) } : {})}
        />
        {step ? (
          <>
            <StepView
              key={`${step.questionnaire.id} ${step.item.id}`}
              step={step}
              place={at + 1}
              count={steps.length}
              assessment={assessment}
              draft={draft}
              partners={partners}
              onAnswer={answer}
              focus={focus}
              onNext={() => go(at + 1, 'row')}
            />
            <Suspense>
              <CommentField
                key={segmentId(step)}
                dimension={say(step.dimension.title)}
                text={draft.comments[commentKey(step.questionnaire.id, step.dimension.id)] ?? ''}
                agreed={draft.way === 'consensus'}
                onChange={(text) => comment(step, text)}
              />
            </Suspense>
          </>
        ) : (
          <Suspense>
            <Review steps={steps} assessment={assessment} draft={draft} partners={partners} onGoTo={go} />
          </Suspense>
        )}
        <Suspense>{isShared(draft.way) && <HandOn draft={draft} leave={leave} />}</Suspense>
      </Stack>
    </Page>
  );
}

/** Milliseconds since the page was opened, by a clock that nobody sets. */
const sinceOpened = () => performance.now();

const segmentId = ({ questionnaire, dimension }: Step) => `${questionnaire.id} ${dimension.id}`;

/** One segment a dimension, filled by its items without a gap. */
function segmentsOf(
  steps: readonly Step[],
  assessment: Assessment,
  draft: Draft,
  say: ReturnType<typeof useWords>['say'],
) {
  return [...new Set(steps.map(segmentId))].map((id) => {
    const ofDimension = steps.filter((step) => segmentId(step) === id);
    return {
      id,
      label: say(ofDimension[0]?.dimension.title ?? {}),
      done: ofDimension.filter((step) => unanswered(step, assessment, draft).length === 0).length,
      of: ofDimension.length,
    };
  });
}

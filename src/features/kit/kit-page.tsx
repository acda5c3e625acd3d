import { useState, type ReactNode } from 'react';
import type { Assessment, Expected } from '#domain/responses/assessment.ts';
import { gatheringTimes, timesFor, type GatheringTimes } from '#domain/responses/gathering-times.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Kit } from '#storage/device.ts';
import { changeKit } from '#storage/kit.ts';
import { useDatabase } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { CameFields } from './came-fields.tsx';
import { KitFields } from './kit-fields.tsx';
import styles from './kit.module.css';
import { clockAt, lengthOf } from './lengths.ts';
import { dayMinutes, planOf } from './plan.ts';
import { StepView } from './step-view.tsx';

export type KitOf = {
  readonly assessment: Assessment;
  readonly keeper: boolean;
  readonly partners: readonly Partner[];
  readonly came: readonly Expected[];
  /** Whether something was agreed on at an earlier meeting. */
  readonly carried: boolean;
};

type KitPageProps = {
  /** Null: in general, without an assessment. */
  readonly found: KitOf | null;
  /** As it was stored when the page opened. */
  readonly first: Kit;
  readonly renderTimes: (assessment: Assessment) => ReactNode;
};

/** Minutes that a sitting takes where nothing is known yet: PACTS short for four partners. */
const usualMinutes = 2;

/** The day step by step: a checklist with what to say, when, and where it is done. */
export function KitPage({ found, first, renderTimes }: KitPageProps) {
  const words = useWords();
  const { t } = words;
  const assessment = found?.assessment ?? null;
  const { kit, failure, change } = useKit(assessment?.id ?? '', first);
  const times = assessment ? gatheringTimes(assessment) : timesFor(kit.people, usualMinutes);
  const planned = { ...kit, way: offered(kit, times) };
  const phases = planOf({ ...planned, assessment, times, carried: found?.carried ?? true });
  const before = phases.find(({ id }) => id === 'before')?.minutes ?? 0;
  const day = dayMinutes(phases);
  const tick = (id: string, done: boolean) =>
    change((now) => ({ ...now, done: [...now.done.filter((one) => one !== id), ...(done ? [id] : [])] }));
  return (
    <Page
      title={t('kit.title')}
      over={assessment?.title}
      back={assessment ? `#/a/${assessment.id}` : '#/guide'}
      footer={
        <Button wide onClick={() => window.print()}>
          {t('kit.print.action')}
        </Button>
      }
    >
      <div className={styles['kit']}>
        <Stack gap="l">
          {failure && <Banner tone="error">{failure}</Banner>}
          <p>{t(assessment ? 'kit.lead' : 'kit.lead.general')}</p>
          <div className={styles['screen']}>
            <Stack>
              <KitFields
                kit={planned}
                times={times}
                general={!assessment}
                onChange={(patch) => change((now) => ({ ...now, ...patch }))}
              />
              {assessment && times && times.people > 1 && (
                <Disclosure title={t('times.title')}>{renderTimes(assessment)}</Disclosure>
              )}
            </Stack>
          </div>
          <Card tone="accent" title={t('kit.plan.title')}>
            <p>
              {t('kit.plan.from-to', {
                from: clockAt(words, kit.start, 0),
                to: clockAt(words, kit.start, day),
              })}
            </p>
            <p>{t('kit.plan.total', { day: lengthOf(words, day), before: lengthOf(words, before) })}</p>
          </Card>
          {phases.map(({ id, minutes, steps }) => (
            <Card key={id} title={t(`kit.phase.${id}`)} note={lengthOf(words, minutes)}>
              <ol className={styles['steps']}>
                {steps.map((step) => (
                  <StepView
                    key={step.id}
                    step={step}
                    assessment={assessment}
                    start={kit.start}
                    done={kit.done.includes(step.id)}
                    onDone={(done) => tick(step.id, done)}
                  >
                    {step.id === 'count' && found?.keeper && <CameFields {...found} />}
                  </StepView>
                ))}
              </ol>
            </Card>
          ))}
        </Stack>
      </div>
    </Page>
  );
}

/** What was chosen before may not be there any more. */
const offered = ({ way }: Kit, times: GatheringTimes | null): Kit['way'] =>
  way === 'consensus' && times?.consensus === null ? 'passed' : way;

/** What is tapped shows at once; what could not be stored is said. */
function useKit(of: string, first: Kit) {
  const db = useDatabase();
  const { t } = useWords();
  const [kit, setKit] = useState(first);
  const [failure, setFailure] = useState<string | null>(null);
  const change = (to: (kit: Kit) => Kit) => {
    setKit(to);
    void changeKit(db, of, to).then((saved) =>
      setFailure(saved.ok ? null : t(`storage.error.${saved.error.kind}`)),
    );
  };
  return { kit, failure, change };
}

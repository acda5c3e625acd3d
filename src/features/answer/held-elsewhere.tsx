import type { Id } from '#domain/ids.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { NotHere } from '#ui/not-here.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { readSitting } from './read-sitting.ts';
import { StepView } from './step-view.tsx';
import styles from './held-elsewhere.module.css';

type HeldElsewhereProps = { readonly draft: Id; readonly onRetry: () => void };

/** Another tab writes these answers: here they follow, to be read only (F19). */
export default function HeldElsewhere({ draft: id, onRetry }: HeldElsewhereProps) {
  const { t } = useWords();
  const live = useLive(`sitting elsewhere ${id}`, (db) => readSitting(db, id));
  return (
    <Loaded live={live}>
      {(found) => {
        if (!found) return <NotHere />;
        const { assessment, partners, draft } = found;
        return (
          <Page title={assessment.title} back={`#/a/${assessment.id}`}>
            <Stack gap="l">
              <Banner
                tone="warn"
                title={t('answer.elsewhere.title')}
                actions={<Button onClick={onRetry}>{t('answer.elsewhere.retry')}</Button>}
              >
                <p>{t('answer.elsewhere.text')}</p>
                {!('locks' in navigator) && <p>{t('answer.elsewhere.lease')}</p>}
              </Banner>
              {!draft.handedOn && (
                <fieldset disabled className={styles['answers']} aria-label={t('answer.own.title')}>
                  {stepsOf(assessment).map((step, index, { length: count }) => (
                    <StepView
                      key={`${step.questionnaire.id} ${step.item.id}`}
                      {...{ step, count, assessment, draft, partners }}
                      place={index + 1}
                      focus={null}
                      onAnswer={nothing}
                      onNext={nothing}
                    />
                  ))}
                </fieldset>
              )}
            </Stack>
          </Page>
        );
      }}
    </Loaded>
  );
}

/** Nothing here can be tapped. */
const nothing = () => undefined;

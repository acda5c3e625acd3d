import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { unanswered, type Step } from '#domain/responses/sitting.ts';
import { partnerOf, type Subject } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import { OwnComments } from './own-comments.tsx';
import styles from './review.module.css';
import { rowName } from './row-name.ts';

type ReviewProps = {
  readonly steps: readonly Step[];
  readonly assessment: Assessment;
  readonly draft: Draft;
  readonly partners: readonly Partner[];
  readonly onGoTo: (step: number) => void;
};

/** What has no answer yet; nothing has to be filled in, it is only asked once more. */
export default function Review({ steps, assessment, draft, partners, onGoTo }: ReviewProps) {
  const words = useWords();
  const { t, say, list } = words;
  const gaps = steps.flatMap((step, index) => {
    const subjects = unanswered(step, assessment, draft);
    return subjects.length === 0 ? [] : [{ step, index, subjects }];
  });
  const nameOf = ({ item }: Step, subject: Subject) => {
    const about = partners.find(({ id }) => id === partnerOf(subject, draft.partner));
    return rowName(words, item.subject, about?.shortName);
  };
  return (
    <Stack gap="l">
      {gaps.length === 0 ? (
        <Banner tone="good">{t('answer.review.complete')}</Banner>
      ) : (
        <section>
          <Stack>
            <h2>{t('answer.review.title', { count: gaps.length })}</h2>
            <p>{t('answer.review.hint')}</p>
            <ul className={styles['gaps']}>
              {gaps.map(({ step, index, subjects }) => (
                <li key={`${step.questionnaire.id} ${step.item.id}`} className={styles['gap']}>
                  <span>
                    {say(step.item.text)}{' '}
                    <small>{list(subjects.map((subject) => nameOf(step, subject)))}</small>
                  </span>
                  <Button
                    aria-label={t('answer.review.go-label', { item: say(step.item.text) })}
                    onClick={() => onGoTo(index)}
                  >
                    {t('answer.review.go')}
                  </Button>
                </li>
              ))}
            </ul>
          </Stack>
        </section>
      )}
      <OwnComments steps={steps} draft={draft} onGoTo={onGoTo} />
    </Stack>
  );
}

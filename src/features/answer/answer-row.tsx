import { memo, useCallback, useId } from 'react';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Step } from '#domain/responses/sitting.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Marker } from '#ui/marker.tsx';
import { Ask, chosenWord } from '#questions/ask.tsx';
import styles from './answer-row.module.css';
import { rowName } from './row-name.ts';

type AnswerRowProps = {
  readonly step: Step;
  readonly subject: Subject;
  readonly own: boolean;
  /** There are other rows. */
  readonly several: boolean;
  readonly partner: Partner | undefined;
  readonly headingId: string;
  readonly value: AnswerValue | undefined;
  readonly onAnswer: (step: Step, subject: Subject, value: AnswerValue | null) => void;
};

/** One subject's row; drawn again only when its own answer changes. */
export const AnswerRow = memo(function AnswerRow({
  step,
  subject,
  own,
  several,
  partner,
  headingId,
  value,
  onAnswer,
}: AnswerRowProps) {
  const words = useWords();
  const { t, say } = words;
  const labelId = useId();
  const word = chosenWord(step.item, step.questionnaire, value);
  const answer = useCallback(
    (next: AnswerValue | null) => onAnswer(step, subject, next),
    [onAnswer, step, subject],
  );
  const name =
    own && partner
      ? t('answer.row.own', { name: partner.shortName })
      : rowName(words, step.item.subject, partner?.name);
  return (
    <div className={own ? styles['own'] : styles['row']} data-own={own}>
      <div className={styles['head']}>
        <span id={labelId} className={styles['name']}>
          {partner && <Marker index={partner.sign} />}
          {name}
        </span>
        <span className={styles['word']}>
          {word === null ? '' : typeof word === 'string' ? t(word) : say(word)}
        </span>
      </div>
      <Ask
        item={step.item}
        questionnaire={step.questionnaire}
        name={`${step.item.id} ${subject}`}
        labelledBy={`${headingId} ${labelId}`}
        several={several}
        value={value}
        onAnswer={answer}
      />
    </div>
  );
});

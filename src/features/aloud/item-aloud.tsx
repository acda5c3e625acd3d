import { useEffect, useRef } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Step } from '#domain/responses/sitting.ts';
import { useWords } from '#i18n/words-context.tsx';
import styles from './aloud.module.css';
import { choicesOf } from './choices.ts';

type ItemAloudProps = {
  readonly step: Step;
  readonly assessment: Assessment;
  /** Its number, of so many: the same as on the respondents' screens. */
  readonly place: number;
  readonly count: number;
};

/** The item, about whom it is, and the words that can be chosen. */
export function ItemAloud({ step, assessment, place, count }: ItemAloudProps) {
  const words = useWords();
  const { t, say } = words;
  const { item, questionnaire } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { note, choices, stages } = choicesOf(item, questionnaire, words);
  return (
    <>
      <p className={styles['place']}>
        <strong>{t('answer.step.place', { place, count })}</strong> · {t(`aloud.subject.${item.subject}`)} ·{' '}
        {t(`answer.reference.${assessment.reference}`)}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles['item']}>
        {say(item.text)}
      </h2>
      {note !== null && <p className={styles['note']}>{note}</p>}
      {choices.length > 0 && (
        <ul className={styles['choices']} aria-label={t('aloud.choices.label')}>
          {choices.map(({ face, text }) => (
            <li key={`${face} ${text}`}>
              {face !== null && <b>{face}</b>}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {stages.length > 0 && (
        <>
          <p className={styles['note']}>{t('aloud.stages.label')}</p>
          <ul className={styles['stages']} aria-label={t('aloud.stages.label')}>
            {stages.map((stage) => (
              <li key={stage}>{stage}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

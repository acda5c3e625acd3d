import { useId, useRef } from 'react';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { answerKey, type Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { rowsOf, type Step } from '#domain/responses/sitting.ts';
import { aboutPartner, partnerOf, type Subject } from '#domain/responses/subject.ts';
import { scaleEnds } from '#questions/ask.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { AnswerRow } from './answer-row.tsx';
import { useFocusOnArrival, useRowKeys, type Focus } from './row-keys.ts';
import styles from './step-view.module.css';

type StepViewProps = {
  readonly step: Step;
  /** Its number, of so many. */
  readonly place: number;
  readonly count: number;
  readonly assessment: Assessment;
  readonly draft: Draft;
  readonly partners: readonly Partner[];
  /** Stable between renders, so that only the row that was tapped is drawn again. */
  readonly onAnswer: (step: Step, subject: Subject, value: AnswerValue | null) => void;
  /** Where the focus goes as the item comes: its words are read out, or the keyboard goes on in the first row. */
  readonly focus: Focus;
  /** Enter on a row. */
  readonly onNext: () => void;
};

/** One item, a row for each subject, the own organisation last and set apart. */
export function StepView(props: StepViewProps) {
  const { step, place, count, assessment, draft, partners, onAnswer, focus, onNext } = props;
  const { t, say } = useWords();
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  useFocusOnArrival(section, focus);
  useRowKeys(section, onNext);
  const { item, dimension, questionnaire } = step;
  const facet = item.kind === 'rating' ? dimension.facets.find(({ id }) => id === item.facet) : undefined;
  const ends = scaleEnds(item, questionnaire);
  const subjects = rowsOf(step, assessment, draft);
  return (
    <section ref={section} aria-labelledby={headingId} className={styles['step']}>
      <p className={styles['place']}>
        {t('answer.step.place', { place, count })} · {say(facet?.title ?? dimension.title)} ·{' '}
        {t(`answer.reference.${assessment.reference}`)}
      </p>
      <h2 id={headingId} tabIndex={-1} className={styles['item']}>
        {say(item.text)}
      </h2>
      {ends && (
        <p className={styles['ends']} aria-hidden="true">
          <span>1 = {say(ends[0])}</span>
          <span>
            {pointCount(step)} = {say(ends[1])}
          </span>
        </p>
      )}
      <div className={styles['rows']}>
        {subjects.map((subject) => (
          <AnswerRow
            key={subject}
            step={step}
            subject={subject}
            own={subject === aboutPartner(draft.partner)}
            several={subjects.length > 1}
            partner={partners.find(({ id }) => id === partnerOf(subject, draft.partner))}
            headingId={headingId}
            value={draft.answers[answerKey(questionnaire.id, item.id, subject)]}
            onAnswer={onAnswer}
          />
        ))}
      </div>
    </section>
  );
}

const pointCount = ({ item, questionnaire }: Step) =>
  item.kind === 'rating' ? questionnaire.scales.find(({ id }) => id === item.scale)?.points.length : null;

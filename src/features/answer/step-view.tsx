import { useId, type KeyboardEvent } from 'react';
import type { AnswerValue } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { answerKey, type Draft } from '#domain/responses/draft.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { subjectsOf, type Step } from '#domain/responses/sitting.ts';
import { aboutPartner, type Subject } from '#domain/responses/subject.ts';
import { scaleEnds } from '#questions/ask.tsx';
import { useWords } from '#i18n/words-context.tsx';
import { AnswerRow } from './answer-row.tsx';
import styles from './step-view.module.css';

type StepViewProps = {
  readonly step: Step;
  readonly assessment: Assessment;
  readonly draft: Draft;
  readonly partners: readonly Partner[];
  /** Stable between renders, so that only the row that was tapped is drawn again. */
  readonly onAnswer: (step: Step, subject: Subject, value: AnswerValue | null) => void;
  /** Enter on a row. */
  readonly onNext: () => void;
};

/** One item, a row for each subject, the own organisation last and set apart. */
export function StepView({ step, assessment, draft, partners, onAnswer, onNext }: StepViewProps) {
  const { t, say } = useWords();
  const headingId = useId();
  const { item, dimension, questionnaire } = step;
  const facet = item.kind === 'rating' ? dimension.facets.find(({ id }) => id === item.facet) : undefined;
  const ends = scaleEnds(item, questionnaire);
  return (
    <section
      aria-labelledby={headingId}
      className={styles['step']}
      onKeyDown={(event) => moveBetweenRows(event, onNext)}
    >
      <p className={styles['place']}>
        {say(facet?.title ?? dimension.title)} · {t(`answer.reference.${assessment.reference}`)}
      </p>
      <h2 id={headingId} className={styles['item']}>
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
        {subjectsOf(item, assessment, draft.partner).map((subject) => (
          <AnswerRow
            key={subject}
            step={step}
            subject={subject}
            own={subject === aboutPartner(draft.partner)}
            partner={partners.find(({ id }) => aboutPartner(id) === subject)}
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

/** Up and down go from row to row, Enter to the next item; left and right stay with the radios. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>, onNext: () => void) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) onNext();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...event.currentTarget.querySelectorAll('[role="radiogroup"]')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1) return;
  event.preventDefault();
  const radio = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input');
  radio?.focus();
}

import { useId, type ReactNode } from 'react';
import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Row } from '#ui/stack.tsx';
import styles from './kit.module.css';
import { clockAt, lengthOf } from './lengths.ts';
import type { Step } from './plan.ts';
import { linksOf } from './step-links.ts';
import { stepWords } from './step-words.ts';

type StepViewProps = {
  readonly step: Step;
  readonly assessment: Assessment | null;
  /** When the day begins. */
  readonly start: string;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
  /** What the step itself asks for. */
  readonly children?: ReactNode;
};

/** A line of the checklist: when, what, how long; what to say; where it is done. */
export function StepView({ step, assessment, start, done, onDone, children }: StepViewProps) {
  const words = useWords();
  const id = useId();
  const { title, note, said } = stepWords(words, step.id, assessment);
  const links = linksOf(step.id, assessment);
  return (
    <li className={styles['step']} data-done={done}>
      <input
        id={id}
        type="checkbox"
        className={styles['box']}
        checked={done}
        onChange={({ target }) => onDone(target.checked)}
      />
      <div className={styles['what']}>
        <p className={styles['time']}>
          {[step.at === null ? null : clockAt(words, start, step.at), lengthOf(words, step.minutes)]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <label htmlFor={id} className={styles['title']}>
          {title}
        </label>
        {said && <blockquote className={styles['said']}>{said}</blockquote>}
        {note && <p className={styles['note']}>{note}</p>}
        {children}
        {links.length > 0 && (
          <Row gap="m">
            {links.map(({ href, label }) => (
              <a key={href} className={styles['link']} href={href}>
                {words.t(label)}
              </a>
            ))}
          </Row>
        )}
      </div>
    </li>
  );
}

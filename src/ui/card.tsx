import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = {
  title?: ReactNode;
  /** Small print below the title: unit, date, how many. */
  note?: ReactNode;
  /** accent: what is well; warm: what is worth a talk. */
  tone?: 'plain' | 'accent' | 'warm';
  /** At the end of the title's line. */
  actions?: ReactNode;
  children?: ReactNode;
};

/** A sheet for one thought. With a title it is a region of its own. */
export function Card({ title, note, tone = 'plain', actions, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <header className={styles.head}>
          <div>
            {title && <h2 id={id}>{title}</h2>}
            {note && <p className={styles.note}>{note}</p>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}

import type { ReactNode } from 'react';
import styles from './empty.module.css';

type EmptyProps = {
  title: string;
  /** What will be here, and what to do for it. */
  children?: ReactNode;
  /** The next step: one or two buttons. */
  actions?: ReactNode;
};

/** In place of a list or a chart that has nothing yet. Not for what could not be read: that is a Banner. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

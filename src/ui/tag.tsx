import type { ReactNode } from 'react';
import styles from './tag.module.css';

/** A word about the state of a thing: example, open, closed. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'warm';
  children: ReactNode;
}) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}

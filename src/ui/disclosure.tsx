import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

/** More for those who want it; found by the browser's search on the page. */
export function Disclosure({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>
        <Icon name="open" />
        <span>{title}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

type DisclosureProps = {
  title: ReactNode;
  /** Opens it each time this grows, as for an error inside; to close it is the person's. */
  shown?: number;
  children: ReactNode;
};

/** More for those who want it; found by the browser's search on the page. */
export function Disclosure({ title, shown = 0, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (shown > 0 && details.current) details.current.open = true;
  }, [shown]);
  return (
    <details ref={details} className={styles.details}>
      <summary className={styles.summary}>
        <Icon name="open" />
        <span>{title}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

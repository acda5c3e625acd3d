import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './disclosure.module.css';

type DisclosureProps = {
  title: ReactNode;
  /** Opens it when it becomes true, as for an error inside; to close it is the person's. */
  open?: boolean;
  children: ReactNode;
};

/** More for those who want it; found by the browser's search on the page. */
export function Disclosure({ title, open = false, children }: DisclosureProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open && details.current) details.current.open = true;
  }, [open]);
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

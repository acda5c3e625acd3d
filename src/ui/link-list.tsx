import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './link-list.module.css';

type Item = {
  href: string;
  title: ReactNode;
  /** Small words below the title. */
  note?: ReactNode;
  /** At the end of the line: a date, a count, a tag. */
  end?: ReactNode;
  /** It belongs to the one above it. */
  under?: boolean;
};

/** Things to open, one a line; the whole line can be tapped. */
export function LinkList({ label, items }: { label: string; items: readonly Item[] }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map(({ href, title, note, end, under }) => (
        <li key={href} className={styles.item} data-under={under}>
          <a className={styles.link} href={href}>
            <span className={styles.text}>
              <span className={styles.title}>{title}</span>
              {note && <span className={styles.note}>{note}</span>}
            </span>
            {end && <span className={styles.end}>{end}</span>}
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  );
}

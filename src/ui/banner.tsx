import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './banner.module.css';

type Tone = 'info' | 'good' | 'warn' | 'error';

const icons = { info: 'info', good: 'check', warn: 'warn', error: 'warn' } as const;
/** What is said at once: an error interrupts, news waits its turn, a standing note is only read. */
const roles = { info: 'note', good: 'status', warn: 'status', error: 'alert' } as const;

type BannerProps = { tone?: Tone; title?: ReactNode; children?: ReactNode; actions?: ReactNode };

/** Something to know at the place where it matters; it stays as long as it is true. */
export function Banner({ tone = 'info', title, children, actions }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={roles[tone]}>
      <Icon name={icons[tone]} />
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './stack.module.css';

type Gap = 's' | 'm' | 'l';

/** One below the other. */
export function Stack({ gap = 'm', children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className={styles.stack} data-gap={gap}>
      {children}
    </div>
  );
}

/** Side by side as long as there is room; `spread` pushes the first and the last to the edges. */
export function Row({ gap = 's', spread, children }: { gap?: Gap; spread?: boolean; children: ReactNode }) {
  return (
    <div className={styles.row} data-gap={gap} data-spread={spread}>
      {children}
    </div>
  );
}

/** One column on a phone, two and more on a desk. */
export function Columns({ gap = 'm', children }: { gap?: Gap; children: ReactNode }) {
  return (
    <div className={styles.columns} data-gap={gap}>
      {children}
    </div>
  );
}

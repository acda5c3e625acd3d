import { Suspense, type ReactNode } from 'react';
import type { Key } from '#i18n/words.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Columns } from '#ui/stack.tsx';
import styles from './sample.module.css';

/** One state of a chart, with its name above it. */
export function Sample({ state, children }: { state: Key; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={styles.sample}>
      <p className={styles.state}>{t(state)}</p>
      <Card>{children}</Card>
    </div>
  );
}

/** The states of one chart; charts that are loaded later keep their place. */
export function Samples({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Columns>{children}</Columns>
    </Suspense>
  );
}

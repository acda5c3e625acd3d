import { useWords } from '#i18n/words-context.tsx';
import type { Present } from './read-present.ts';
import styles from './gathering-codes.module.css';

/** How many are in, large; said to those who listen too, once it has changed. */
export function PresentCount({ people, expected }: Present) {
  const { t, number } = useWords();
  return (
    <output className={styles['count']}>
      <strong>{number(people)}</strong> {t('station.count.of', { count: expected })}
    </output>
  );
}

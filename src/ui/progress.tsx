import { useWords } from '#i18n/words-context.tsx';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import styles from './progress.module.css';

type Segment = { id: string; label: string; done: number; of: number };

type ProgressProps = { label: string; segments: readonly Segment[]; current?: string | undefined };

/** How far one is, part by part; `current` is the id of the part one is in. On a phone several parts go unnamed. */
export function Progress({ label, segments, current }: ProgressProps) {
  const { t } = useWords();
  return (
    <div className={styles.progress}>
      <ol className={styles.segments} aria-label={label}>
        {segments.map(({ id, label: name, done, of }) => (
          <li key={id} className={styles.segment} aria-current={id === current ? 'step' : undefined}>
            <progress
              value={done}
              max={of}
              aria-label={name}
              aria-valuetext={t('ui.progress.value', { done, of })}
            />
            <span className={styles.name} aria-hidden="true">
              {name}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** For work of more than a second: says what is going on, and stops it where it can be stopped. */
export function Waiting({ children, onStop }: { children: string; onStop?: (() => void) | undefined }) {
  const { t } = useWords();
  return (
    <output className={styles.waiting}>
      <Icon name="wait" />
      <span>{children}</span>
      {onStop && (
        <Button tone="quiet" onClick={onStop}>
          {t('ui.stop.label')}
        </Button>
      )}
    </output>
  );
}

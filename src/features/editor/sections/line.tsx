import { useId, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Icon } from '#ui/icon.tsx';
import { Tag } from '#ui/tag.tsx';
import styles from './line.module.css';

type LineProps = {
  /** Where errors of the thing as a whole lead. */
  readonly id: string;
  /** Empty while nobody has named it. */
  readonly title: string;
  readonly note?: ReactNode;
  /** How much in it is missing or wrong. */
  readonly lacks: number;
  /** What is wrong with it as a whole. */
  readonly error?: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
};

/** A thing of a list, folded to one line till it is opened: thirty of them stay easy to look over. */
export function Line({ id, title, note, lacks, error, isOpen, onToggle, children }: LineProps) {
  const { t } = useWords();
  const body = useId();
  return (
    <li className={styles['line']} data-open={isOpen}>
      <button
        id={id}
        type="button"
        className={styles['head']}
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onToggle}
      >
        <span>
          <span className={styles['title']} data-empty={title === ''}>
            {title === '' ? t('preview.text.missing') : title}
          </span>
          {(note || lacks > 0) && (
            <span className={styles['tags']}>
              {note}
              {lacks > 0 && <Tag tone="warm">{t('editor.line.lacks', { count: lacks })}</Tag>}
            </span>
          )}
        </span>
        <Icon name="open" />
      </button>
      {isOpen && (
        <div id={body} className={styles['body']}>
          {error && (
            <p className={styles['wrong']}>
              <Icon name="warn" />
              <span>{error}</span>
            </p>
          )}
          {children}
        </div>
      )}
    </li>
  );
}

export function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['lines']}>{children}</ul>;
}

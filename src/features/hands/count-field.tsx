import { useId, type ReactNode } from 'react';
import type { KeyboardEvent } from 'react';
import { mostHands } from '#domain/responses/tally.ts';
import { useWords } from '#i18n/words-context.tsx';
import { IconButton } from '#ui/button.tsx';
import styles from './hands.module.css';

type CountFieldProps = {
  readonly name: string;
  /** What a level of that name looks like. */
  readonly seen?: string | null;
  readonly sign: ReactNode;
  /** Null: not counted yet. */
  readonly count: number | null;
  /** Set apart: it is no point of the scale. */
  readonly apart?: boolean;
  readonly onChange: (count: number) => void;
  /** Enter leads on. */
  readonly onEnter: () => void;
};

/** How many raised their hand for one point: typed, stepped by arrow keys, or by a thumb. */
export function CountField(props: CountFieldProps) {
  const { name, seen = null, sign, count, apart = false, onChange, onEnter } = props;
  const { t } = useWords();
  const id = useId();
  const put = (wanted: number) => onChange(Math.min(mostHands, Math.max(0, wanted)));
  const step = (by: 1 | -1) => put((count ?? 0) + by);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') step(1);
    else if (event.key === 'ArrowDown') step(-1);
    else if (event.key === 'Enter') onEnter();
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['count']} data-apart={apart || undefined}>
      <div className={styles['name']}>
        {sign !== null && (
          <b aria-hidden="true" className={styles['sign']}>
            {sign}
          </b>
        )}
        <label htmlFor={id}>{name}</label>
        {seen && (
          <span id={`${id}-seen`} className={styles['seen']}>
            {seen}
          </span>
        )}
      </div>
      <div className={styles['stepper']}>
        <IconButton
          icon="minus"
          label={t('ui.number.less', { label: name })}
          tabIndex={-1}
          onClick={() => step(-1)}
        />
        <input
          id={id}
          className={styles['number']}
          aria-describedby={seen ? `${id}-seen` : undefined}
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          placeholder="–"
          value={count ?? ''}
          onFocus={({ target }) => target.select()}
          onKeyDown={onKeyDown}
          onChange={({ target }) => put(Number(target.value.replaceAll(/\D/g, '')))}
        />
        <IconButton
          icon="plus"
          label={t('ui.number.more', { label: name })}
          tabIndex={-1}
          onClick={() => step(1)}
        />
      </div>
    </div>
  );
}

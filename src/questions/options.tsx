import type { KeyboardEvent, ReactNode } from 'react';
import styles from './options.module.css';

type Option = {
  readonly value: string | number;
  /** What stands on the button. */
  readonly face: ReactNode;
  /** What it is called. */
  readonly label: string;
  /** Keys that choose it. */
  readonly keys: readonly string[];
  /** Set apart from the scale. */
  readonly apart?: boolean;
};

type OptionsProps<O extends Option> = {
  readonly name: string;
  readonly labelledBy: string;
  readonly options: readonly O[];
  /** The chosen one's; none of theirs: nothing is chosen. */
  readonly value: unknown;
  readonly onAnswer: (value: O['value']) => void;
  /** row: side by side; wide: below each other on a phone; list: always, the words from the left. */
  readonly layout?: 'row' | 'wide' | 'list';
};

/** Native radios: in a row arrows left and right choose, in a list up and down; digits choose at once. */
export function Options<O extends Option>({
  name,
  labelledBy,
  options,
  value,
  onAnswer,
  layout = 'row',
}: OptionsProps<O>) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = options.findIndex(({ keys }) => keys.includes(event.key));
    const chosen = options[index];
    if (!chosen) return;
    event.preventDefault();
    onAnswer(chosen.value);
    // The arrows go on from what the digit chose.
    event.currentTarget.closest('[data-row]')?.querySelectorAll('input')[index]?.focus();
  };
  return (
    <div
      className={styles[layout]}
      role="radiogroup"
      aria-orientation={layout === 'list' ? 'vertical' : undefined}
      aria-labelledby={labelledBy}
      data-row=""
    >
      {options.map((option) => (
        <label key={option.value} className={option.apart ? styles['apart'] : styles['option']}>
          <input
            type="radio"
            name={name}
            className={styles['radio']}
            checked={value === option.value}
            onChange={() => onAnswer(option.value)}
            onKeyDown={onKeyDown}
            aria-label={option.label}
          />
          <span className={styles['face']} aria-hidden="true">
            {option.face}
          </span>
        </label>
      ))}
    </div>
  );
}

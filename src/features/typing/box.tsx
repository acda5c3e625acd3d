import type { KeyboardEvent, RefCallback } from 'react';
import { cannotJudge } from '#domain/responses/answer.ts';
import { passSign } from '#domain/responses/sheet-digits.ts';
import type { Typed } from '#domain/responses/typed-kinds.ts';
import type { Cursor } from './use-cursor.ts';
import styles from './form.module.css';

type BoxProps = {
  /** Of the place. */
  readonly name: string;
  readonly value: Typed;
  readonly points: number;
  readonly shut: boolean;
  /** Ids of what says what the box is about. */
  readonly labelledBy: string;
  readonly cursor: Cursor;
  readonly inputRef: RefCallback<HTMLInputElement>;
  /** A line up or down. */
  readonly onLine: (way: 1 | -1) => void;
};

/** What stands in a box, as it is written on paper. */
export const written = (value: Typed, points: number): string =>
  value === null ? '' : value === cannotJudge ? passSign(points) : String(value);

/** One box. Characters come by the input, so that the keys of a phone's screen work too. */
export function Box({ name, value, points, shut, labelledBy, cursor, inputRef, onLine }: BoxProps) {
  const acts: Readonly<Record<string, () => void>> = {
    Enter: () => cursor.move(name, 1),
    ArrowRight: () => cursor.move(name, 1),
    ArrowLeft: () => cursor.move(name, -1),
    ArrowDown: () => onLine(1),
    ArrowUp: () => onLine(-1),
    Backspace: () => cursor.backspace(name),
    Delete: () => cursor.empty(name),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <input
      ref={inputRef}
      className={styles['box']}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      enterKeyHint="next"
      value={written(value, points)}
      readOnly={shut}
      aria-disabled={shut || undefined}
      tabIndex={shut ? -1 : undefined}
      aria-labelledby={labelledBy}
      aria-invalid={cursor.refusal?.place.key === name ? true : undefined}
      onFocus={({ target }) => {
        cursor.came(name);
        target.select();
      }}
      onKeyDown={onKeyDown}
      onChange={({ target, nativeEvent }) => {
        const data = nativeEvent instanceof InputEvent ? nativeEvent.data : null;
        const typed = (data ?? target.value).trim().at(-1);
        if (target.value === '') cursor.empty(name);
        else if (typed !== undefined) cursor.type(name, typed);
      }}
    />
  );
}

import type { MouseEvent } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { IconButton } from '#ui/button.tsx';
import styles from './sections.module.css';

type PlaceButtonsProps = {
  /** What they move: read with each button, and shown before them where `isNamed`. */
  readonly name: string;
  readonly isNamed?: boolean;
  /** Names the list, where its things have no names and stay while their content moves. */
  readonly group?: string;
  readonly at: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
  /** Left out where it must stay. */
  readonly onRemove?: (() => void) | undefined;
};

/** Up, down and away. A button that leads nowhere stays, so that the focus does. */
export function PlaceButtons({ name, isNamed = false, group, at, of, onMove, onRemove }: PlaceButtonsProps) {
  const { t } = useWords();
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    if (at + by < 0 || at + by >= of) return;
    onMove(by);
    // What moves in the page loses the focus
    requestAnimationFrame(() => (group === undefined ? button : buttonAt(group, at + by, by))?.focus());
  };
  return (
    <div id={group === undefined ? undefined : `${group}-${at}-places`} className={styles['places']}>
      {isNamed && <span>{name}</span>}
      <IconButton
        icon="up"
        label={t('editor.place.up', { name })}
        aria-disabled={at === 0}
        onClick={move(-1)}
      />
      <IconButton
        icon="down"
        label={t('editor.place.down', { name })}
        aria-disabled={at === of - 1}
        onClick={move(1)}
      />
      {onRemove && <IconButton icon="close" label={t('editor.place.remove', { name })} onClick={onRemove} />}
    </div>
  );
}

const buttonAt = (group: string, at: number, by: -1 | 1) =>
  document.getElementById(`${group}-${at}-places`)?.querySelectorAll('button')[by === -1 ? 0 : 1];

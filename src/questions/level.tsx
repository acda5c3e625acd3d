import { levelParts } from '#domain/questionnaire/level-name.ts';
import styles from './level.module.css';

type LevelProps = {
  /** As the questionnaire has it: a name, and behind a colon what one would see. */
  readonly words: string;
  /** Stands before the name where levels are told by their number. */
  readonly number?: string;
};

/** A level, its name before what one would see. */
export function Level({ words, number }: LevelProps) {
  const { name, seen } = levelParts(words);
  const title = number === undefined ? name : `${number} ${name}`;
  return (
    <span>
      <span className={styles['name']}>{seen ? `${title}:` : title}</span>{' '}
      {seen && <span className={styles['seen']}>{seen}</span>}
    </span>
  );
}

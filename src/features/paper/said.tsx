import { createContext, use, type ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import type { Said as Saying } from './block.ts';
import styles from './said.module.css';

/** The languages on the paper: the first is printed large, the second, if there is one, small below it. */
export const Speakers = createContext<readonly Words[]>([]);

type SaidProps = {
  readonly of: Saying;
  /** How it is set. */
  readonly as?: (text: string) => ReactNode;
};

const plain = (text: string): ReactNode => text;

/** Says it in each language of the paper, once where both say the same. */
export function Said({ of, as = plain }: SaidProps) {
  const [first, second] = use(Speakers);
  if (!first) return null;
  const text = of(first);
  const also = second && of(second);
  return (
    <span>
      <span lang={first.language}>{as(text)}</span>
      {second && also !== text && (
        <span lang={second.language} className={styles['second']}>
          {as(also ?? '')}
        </span>
      )}
    </span>
  );
}

import { itemKey } from '#domain/responses/item-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { shortened, type Look } from './looks.ts';
import type { Said } from './said.ts';
import styles from './sheet.module.css';
import { votesInWords } from './votes-in-words.ts';

type SaidLinesProps = {
  readonly title: string;
  readonly said: readonly Said[];
  readonly look: Look;
  /** So many have room. */
  readonly most: number | undefined;
  /** What is on the list at no size. */
  readonly left?: number;
};

/** Items that were talked about, each with its votes where they may be told, and what was said about it. */
export function SaidLines({ title, said, look, most, left = 0 }: SaidLinesProps) {
  const words = useWords();
  const { t, say } = words;
  if (said.length === 0) return null;
  const shown = said.slice(0, most);
  const more = said.length - shown.length + left;
  return (
    <section>
      <h3>{title}</h3>
      <ol className={styles['list']}>
        {shown.map((one) => (
          <li key={itemKey(one.name)}>
            <strong>{shortened(say(one.text), look.most?.item)}</strong>
            {votesInWords(words, one, look.most?.answer).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {one.note !== '' && <p className={styles['note']}>{shortened(one.note, look.most?.text)}</p>}
            {one.note === '' && look.lines && <div className={styles['line']} />}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('summary.more.text', { count: more })}</p>}
    </section>
  );
}

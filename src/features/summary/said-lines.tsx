import { itemKey } from '#domain/responses/item-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { shortened, type Look } from './looks.ts';
import styles from './sheet.module.css';
import type { Summary } from './summary.ts';

/** What people see differently, each with what was said about it. */
export function SaidLines({ summary: { said }, look }: { readonly summary: Summary; readonly look: Look }) {
  const { t, say } = useWords();
  if (said.length === 0) return null;
  const most = look.most;
  const more = most ? said.length - most.said : 0;
  return (
    <section>
      <h3>{t('summary.said.title')}</h3>
      <ol className={styles['list']}>
        {said.slice(0, most?.said).map(({ name, text, note }) => (
          <li key={itemKey(name)}>
            <strong>{shortened(say(text), most?.item)}</strong>
            {note !== '' && <p className={styles['note']}>{shortened(note, most?.text)}</p>}
            {note === '' && look.lines && <div className={styles['line']} />}
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('summary.more.text', { count: more })}</p>}
    </section>
  );
}

import type { Action } from '#domain/actions/action.ts';
import { useWords } from '#i18n/words-context.tsx';
import { shortened, type Look } from './looks.ts';
import styles from './sheet.module.css';

type ActionLinesProps = { readonly actions: readonly Action[]; readonly look: Look };

/** What was agreed: what, who, until when. */
export function ActionLines({ actions, look }: ActionLinesProps) {
  const { t } = useWords();
  return (
    <section className={styles['actions']}>
      <h3>{t('summary.actions.title')}</h3>
      {actions.length > 0 ? <Agreed actions={actions} look={look} /> : <Nothing lines={look.lines} />}
    </section>
  );
}

function Nothing({ lines }: { readonly lines: boolean }) {
  const { t } = useWords();
  return (
    <>
      <p>{t('actions.empty.title')}</p>
      {lines && (
        <>
          <div className={styles['line']} />
          <div className={styles['line']} />
          <div className={styles['line']} />
        </>
      )}
    </>
  );
}

function Agreed({ actions, look: { most } }: ActionLinesProps) {
  const { t, date } = useWords();
  const more = most ? actions.length - most.actions : 0;
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('summary.actions.what')}</th>
            <th scope="col">{t('summary.actions.who')}</th>
            <th scope="col">{t('summary.actions.until')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.slice(0, most?.actions).map(({ id, what, who, until }) => (
            <tr key={id}>
              <td>{shortened(what, most?.text)}</td>
              <td>{who}</td>
              <td>{until ? date(until) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('summary.more.text', { count: more })}</p>}
    </>
  );
}

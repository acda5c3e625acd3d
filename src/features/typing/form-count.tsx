import { useWords } from '#i18n/words-context.tsx';
import type { DeskState } from './read-desk.ts';
import styles from './desk.module.css';

/** How many forms are in; for which partners only where answers are shown by partner anyway (P7). */
export function FormCount({ state: { assessment, partners, forms } }: { readonly state: DeskState }) {
  const { t } = useWords();
  const counted = forms.filter((form) => form.counted.length > 0);
  const compared = counted.filter((form) => form.compared).length;
  return (
    <>
      <p>
        {t('typing.count.total', { count: counted.length })}{' '}
        {compared > 0 && t('typing.count.compared', { count: compared })}
      </p>
      {assessment.mode === 'by-partner' && counted.length > 0 && (
        <ul className={styles['partners']}>
          {partners.map(({ id, name }) => (
            <li key={id}>
              <b>{counted.filter(({ partner }) => partner === id).length}</b> {name}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

import { isOpen } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { partnersIn } from './bases.ts';
import styles from './still-missing.module.css';
import type { ViewProps } from './views.ts';

/** Who is still awaited, as the gathering device knows it: by partner each of them, anonymous one number (P7). */
export function StillMissing({ all, own: { assessment, awaited, attended } }: ViewProps) {
  const { t } = useWords();
  if (awaited === 0 || (attended === null && !isOpen(assessment))) return null;
  const rows = partnersIn(all, assessment).flatMap(({ id, name }) => {
    const row = attended?.find(({ partner }) => partner === id);
    return row && row.answered < row.expected ? [{ ...row, name }] : [];
  });
  return (
    <Card title={t('gather.count.missing', { count: awaited })}>
      {rows.length > 0 && (
        <Disclosure title={t('results.missing.of')}>
          <ul className={styles['list']}>
            {rows.map(({ partner, name, answered, expected }) => (
              <li key={partner}>
                <span>{name}</span>
                <span>{t('results.missing.partner', { answered, expected })}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}

import { attended, missing } from '#domain/privacy/missing.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { useLive } from '#storage/live.tsx';
import { readOccasion } from '#storage/occasion.ts';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Loaded } from '#ui/loaded.tsx';
import { partnersIn } from './bases.ts';
import styles from './still-missing.module.css';
import type { ViewProps } from './views.ts';

/** Who is still awaited, as the gathering device knows it: by partner each of them, anonymous one number (P7). */
export function StillMissing({ all, own: { assessment } }: ViewProps) {
  const { t } = useWords();
  const live = useLive(`missing of ${assessment.id} ${assessment.turn}`, async (db) => {
    const occasion = await readOccasion(db, assessment);
    return { awaited: missing(occasion), attended: attended(occasion) };
  });
  return (
    <Loaded live={live}>
      {(found) => {
        if (found.awaited === 0 || (found.attended === null && !isOpen(assessment))) return null;
        const rows = partnersIn(all, assessment).flatMap(({ id, name }) => {
          const row = found.attended?.find(({ partner }) => partner === id);
          return row && row.answered < row.expected ? [{ ...row, name }] : [];
        });
        return (
          <Card title={t('gather.count.missing', { count: found.awaited })}>
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
      }}
    </Loaded>
  );
}

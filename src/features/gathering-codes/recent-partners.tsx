import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { partnerOf } from './last-outcome.tsx';
import type { Scanned } from './use-station.ts';
import styles from './gathering-codes.module.css';

type RecentPartnersProps = { readonly recent: readonly Scanned[]; readonly partners: readonly Partner[] };

/** The last ten that came in here, by the partner spoken for; nothing before the first, and in an anonymous assessment. */
export function RecentPartners({ recent, partners }: RecentPartnersProps) {
  const { t } = useWords();
  if (recent.length === 0) return null;
  return (
    <Card title={t('station.recent.title')}>
      <ul className={styles['lines']}>
        {recent.map(({ number, outcome }) => (
          <li key={number}>
            {partnerOf(outcome, partners)?.name}
            {outcome.kind === 'accepted' && outcome.fate !== 'added' && (
              <> · {t(`station.accepted.${outcome.fate}`)}</>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

import type { Assessment } from '#domain/responses/assessment.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import styles from './consent.module.css';

/** What everybody is told before the first answer: who keeps the answers, what for, how long, and what is promised (P1). */
export function Consent({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { keeper, mode, k, cut } = assessment;
  return (
    <Card title={t('answer.consent.title')}>
      <ul className={styles['list']}>
        <li>{t(`answer.consent.${mode}`, { k })}</li>
        {mode === 'anonymous' && <li>{t('answer.consent.unanimous')}</li>}
        {cut && <li>{t(`answer.consent.cut-${cut.by}`)}</li>}
        <li>{t('answer.consent.keeper', { name: keeper.name })}</li>
        <li>{t('answer.consent.purpose', { purpose: keeper.purpose })}</li>
        <li>{t('answer.consent.until', { until: keeper.until })}</li>
        <li>{t('answer.consent.haste')}</li>
        <li>{t('answer.consent.withdraw')}</li>
      </ul>
    </Card>
  );
}

import { useWords } from '#i18n/words-context.tsx';
import { Card } from '#ui/card.tsx';
import { appAddress } from './invitation-sheet.tsx';
import styles from './gathering-codes.module.css';

/** Without a network nothing can be installed: what has to be done while there is one. */
export function Prepare() {
  const { t } = useWords();
  return (
    <Card title={t('invite.prepare.title')}>
      <ul className={styles['lines']}>
        <li>{t('invite.prepare.open', { address: appAddress() })}</li>
        <li>{t('invite.prepare.install')}</li>
        <li>{t('invite.prepare.try')}</li>
        <li>{t('invite.prepare.charge')}</li>
      </ul>
    </Card>
  );
}

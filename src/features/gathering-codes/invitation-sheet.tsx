import { useWords } from '#i18n/words-context.tsx';
import { QrCode } from '#ui/qr/qr-code.tsx';
import styles from './gathering-codes.module.css';

type InvitationSheetProps = {
  readonly over: string;
  readonly title: string;
  readonly keeper: string;
  readonly codes: readonly string[];
};

/** What comes out of the printer: for each code a page with the three steps. On the screen it is not to be seen. */
export function InvitationSheet({ over, title, keeper, codes }: InvitationSheetProps) {
  const { t } = useWords();
  const count = codes.length;
  return codes.map((code, index) => (
    <section key={code} className={styles['sheet']}>
      <p>{over}</p>
      <h2>{title}</h2>
      <div className={styles['printed']}>
        <QrCode text={code} label={t('invite.code.label', { title })} />
      </div>
      {count > 1 && <p>{t('invite.sheet.place', { place: index + 1, count })}</p>}
      <ol>
        <li>{t('invite.sheet.open', { address: appAddress() })}</li>
        <li>{t('invite.sheet.scan', { action: t('join.action') })}</li>
        <li>{t('invite.sheet.answer', { action: t('hand-in.action') })}</li>
      </ol>
      <p>{t('answer.consent.keeper', { name: keeper })}</p>
    </section>
  ));
}

/** Where this app is: what everybody types in. */
export const appAddress = (): string => location.origin + location.pathname;

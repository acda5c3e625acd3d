import { passSign } from '#domain/responses/sheet-digits.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './form.module.css';
import type { Refusal } from './use-cursor.ts';

type FormFootProps = { readonly empty: number; readonly refusal: Refusal | null };

/** How many boxes are empty; or why a key did nothing, said again each time. */
export function FormFoot({ empty, refusal }: FormFootProps) {
  const { t } = useWords();
  const place = refusal?.place;
  return (
    <output className={styles['foot']}>
      {refusal && place ? (
        <span key={refusal.time} className={styles['refusal']}>
          <Icon name="warn" />
          <span>
            {t(place.mayPass ? 'typing.refused.pass' : 'typing.refused.digit', {
              points: place.points,
              pass: passSign(place.points),
            })}
          </span>
        </span>
      ) : (
        <span aria-hidden={empty > 0 || undefined}>
          {empty === 0 ? t('typing.form.complete') : t('typing.form.empty', { count: empty })}
        </span>
      )}
    </output>
  );
}

import { useRef, type ComponentProps } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { IconButton } from './button.tsx';
import { Field, type FieldText } from './field.tsx';
import styles from './number-field.module.css';

type NumberFieldProps = Omit<FieldText, 'label'> & { label: string } & Omit<ComponentProps<'input'>, 'type'>;

/** A small whole number: typed, or stepped by a thumb. Takes react-hook-form's `register` spread. */
export function NumberField({ label, hint, error, optional, ...input }: NumberFieldProps) {
  const { t } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const step = (by: number) => {
    const field = row.current?.querySelector('input');
    if (!field) return;
    field.stepUp(by);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <Field {...{ label, hint, error, optional }} id={input.id}>
      {(tied) => (
        <div ref={row} className={styles.row}>
          <IconButton label={t('ui.number.less', { label })} icon="minus" onClick={() => step(-1)} />
          <input inputMode="numeric" {...input} {...tied} type="number" className={styles.number} />
          <IconButton label={t('ui.number.more', { label })} icon="plus" onClick={() => step(1)} />
        </div>
      )}
    </Field>
  );
}

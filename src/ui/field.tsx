import { useId, type ComponentProps, type ReactNode } from 'react';
import { useWords } from '#i18n/words-context.tsx';
import { Icon } from './icon.tsx';
import styles from './field.module.css';

export type FieldText = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and how to put it right; undefined while all is well. */
  error?: string | undefined;
  /** Says that the field may stay empty. */
  optional?: boolean | undefined;
};

/** What ties a control to its label, its hint and its error. */
type Tied = { id: string } & ReturnType<typeof tiedTo>;

/** The hint and the error below a control are read out with it; `id` is the one they are named after. */
export function tiedTo(id: string, hint: ReactNode, error: string | undefined) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
}

/** The frame of every field: label above, hint and error below it, before the control is filled in. */
export function Field({
  label,
  hint,
  error,
  optional,
  id: given,
  children,
}: FieldText & { id?: string | undefined; children: (tied: Tied) => ReactNode }) {
  const { t } = useWords();
  const made = useId();
  const id = given ?? made;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label} {optional && <span className={styles.optional}>{t('ui.optional.label')}</span>}
      </label>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      {children({ id, ...tiedTo(id, hint, error) })}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return children ? (
    <p id={id} className={styles.hint}>
      {children}
    </p>
  ) : null;
}

export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  return children ? (
    <p id={id} className={styles.error}>
      <Icon name="warn" />
      <span>{children}</span>
    </p>
  ) : null;
}

/** One line of text; `type` as in HTML (date, email, password …). Takes react-hook-form's `register` spread. */
export function TextField({ label, hint, error, optional, ...input }: FieldText & ComponentProps<'input'>) {
  return (
    <Field {...{ label, hint, error, optional }} id={input.id}>
      {(tied) => <input autoComplete="off" {...input} {...tied} className={styles.control} />}
    </Field>
  );
}

/** Several lines, growing with what is written. */
export function TextArea({ label, hint, error, optional, ...area }: FieldText & ComponentProps<'textarea'>) {
  return (
    <Field {...{ label, hint, error, optional }} id={area.id}>
      {(tied) => <textarea rows={3} {...area} {...tied} className={styles.control} />}
    </Field>
  );
}

/** One of many; for two to four with something to explain take `Choice`. Children are `<option>`s. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  ...select
}: FieldText & ComponentProps<'select'>) {
  return (
    <Field {...{ label, hint, error, optional }} id={select.id}>
      {(tied) => (
        <span className={styles.select}>
          <select {...select} {...tied} className={styles.control} />
          <Icon name="open" />
        </span>
      )}
    </Field>
  );
}

import { useId, type ComponentProps, type ReactNode } from 'react';
import { FieldError, FieldHint, tiedTo, type FieldText } from './field.tsx';
import styles from './choice.module.css';

type Option = { value: string; title: ReactNode; explanation?: ReactNode; disabled?: boolean };

type ChoiceProps = Omit<FieldText, 'optional'> & {
  name: string;
  options: readonly Option[];
  /** Several may be taken; else one. */
  many?: boolean;
  /** The chosen ones, where the caller holds them; leave it out with react-hook-form's `register` spread. */
  value?: readonly string[];
} & Omit<ComponentProps<'input'>, 'type' | 'value' | 'checked' | 'id'>;

/** Two to four ways to go, each with a title and what it means: radio or checkbox cards. */
export function Choice({ label, hint, error, options, many = false, value, ...input }: ChoiceProps) {
  const id = useId();
  return (
    <fieldset className={styles.set} aria-describedby={tiedTo(id, hint, error)['aria-describedby']}>
      <legend className={styles.legend}>{label}</legend>
      <FieldHint id={`${id}-hint`}>{hint}</FieldHint>
      <div className={styles.options}>
        {options.map(({ value: own, title, explanation, disabled }) => (
          <label key={own} className={styles.option}>
            <input
              {...input}
              {...(value && { checked: value.includes(own) })}
              type={many ? 'checkbox' : 'radio'}
              value={own}
              disabled={disabled ?? input.disabled}
              aria-describedby={explanation ? `${id}-${own}` : undefined}
              aria-invalid={error ? true : undefined}
            />
            <span className={styles.title}>{title}</span>
            {explanation && (
              <span id={`${id}-${own}`} className={styles.explanation}>
                {explanation}
              </span>
            )}
          </label>
        ))}
      </div>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </fieldset>
  );
}

/** One yes or no. */
export function Check({
  label,
  hint,
  error,
  ...input
}: Omit<FieldText, 'optional'> & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div>
      <label className={styles.option} data-plain="true">
        <input {...input} {...tiedTo(id, hint, error)} type="checkbox" />
        <span className={styles.title}>{label}</span>
        {hint && (
          <span id={`${id}-hint`} className={styles.explanation}>
            {hint}
          </span>
        )}
      </label>
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}

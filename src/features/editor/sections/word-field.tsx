import { useWords } from '#i18n/words-context.tsx';
import { FieldError } from '#ui/field.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './word-field.module.css';

/** As long as a text of a questionnaire may be. */
const longest = 2000;

type WordFieldProps = {
  readonly id: string;
  readonly label: string;
  /** What it is called where the label alone does not tell. */
  readonly name?: string;
  readonly words: string;
  readonly lang?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Nothing is written yet that has to be. */
  readonly isMissing?: boolean | undefined;
  readonly error?: string | undefined;
  /** What might be better; nothing is wrong with it. */
  readonly advice?: readonly string[] | undefined;
  readonly onWords: (words: string) => void;
};

const none: readonly string[] = [];

/** Words in one language. What it says about them moves no line under the finger that types. */
export function WordField({
  id,
  label,
  name = label,
  words,
  lang,
  optional = false,
  isMissing = false,
  error,
  advice = none,
  onWords,
}: WordFieldProps) {
  const { t } = useWords();
  const described = [isMissing ? `${id}-note` : '', error ? `${id}-error` : '']
    .concat(advice.map((_, at) => `${id}-advice-${at}`))
    .filter(Boolean)
    .join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label} {optional && <span className={styles['soft']}>{t('ui.optional.label')}</span>}
      </label>
      {isMissing && (
        <span id={`${id}-note`} className="visually-hidden">
          {t('editor.fault.missing')}
        </span>
      )}
      <textarea
        id={id}
        className={styles['control']}
        rows={1}
        placeholder={isMissing ? t('editor.fault.missing') : undefined}
        data-missing={isMissing}
        lang={lang}
        aria-label={name === label ? undefined : name}
        value={words}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={error ? true : undefined}
        // One line of thought: a new line would be none on a chart or on paper
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
        }}
        onChange={({ target }) => onWords(target.value.replaceAll(/\s*\n\s*/g, ' '))}
      />
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {advice.map((sentence, at) => (
        <p key={sentence} id={`${id}-advice-${at}`} className={styles['advice']}>
          <Icon name="info" />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}

import type { Sketch } from '#domain/manuscript/sketch.ts';
import type { Path } from '#domain/questionnaire/error.ts';
import type { Language, Text } from '#domain/questionnaire/text.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { faultAt, missesAt } from './errors-at.ts';
import { useLanguageNames } from './language-names.ts';
import styles from './sections.module.css';
import { WordField } from './word-field.tsx';

type TextFieldsProps = {
  readonly editing: Editing;
  readonly path: Path;
  readonly label: string;
  readonly text: Text | undefined;
  readonly write: (sketch: Sketch, text: Text) => Sketch;
  /** What it is stands above it already: each field shows its language alone. */
  readonly isNamed?: boolean;
  readonly optional?: boolean;
  readonly adviceOf?: (words: string, language: Language) => readonly string[];
};

/** One text in all languages of the questionnaire, side by side where there is room. */
export function TextFields({
  editing,
  path,
  label,
  text,
  write,
  isNamed = false,
  optional = false,
  adviceOf,
}: TextFieldsProps) {
  const words = useWords();
  const nameOf = useLanguageNames();
  const { sketch, errors, change } = editing;
  const { languages } = sketch;
  return (
    <div className={styles['fields']}>
      {languages.map((language) => {
        const own = text?.[language] ?? '';
        const place = [...path, language];
        const name =
          languages.length === 1
            ? label
            : words.t('editor.text.label', { what: label, language: nameOf(language) });
        return (
          <WordField
            key={language}
            id={fieldId(place)}
            label={isNamed ? nameOf(language) : name}
            name={name}
            words={own}
            lang={language}
            optional={optional}
            isMissing={missesAt(errors, place)}
            error={faultAt(errors, place, words)}
            advice={adviceOf?.(own, language)}
            onWords={(next) => change(write(sketch, { ...text, [language]: next }), fieldId(place))}
          />
        );
      })}
    </div>
  );
}

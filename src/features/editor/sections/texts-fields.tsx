import type { Sketch } from '#domain/manuscript/sketch.ts';
import { moved, replaced, without } from '#domain/manuscript/list.ts';
import type { Path } from '#domain/questionnaire/error.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { FieldError } from '#ui/field.tsx';
import { faultAt } from './errors-at.ts';
import { PlaceButtons } from './place-buttons.tsx';
import styles from './sections.module.css';
import { TextFields } from './text-fields.tsx';

type TextsFieldsProps = {
  readonly editing: Editing;
  readonly path: Path;
  readonly title: string;
  readonly hint?: string;
  readonly add: string;
  /** What one is called, by its number from 1. */
  readonly nameOf: (number: number) => string;
  readonly texts: readonly Text[];
  readonly fewest: number;
  readonly most: number;
  readonly write: (sketch: Sketch, change: (texts: readonly Text[]) => Text[]) => Sketch;
  readonly adviceOf?: (words: string) => readonly string[];
};

/** A list of texts: the points of a scale, levels, questions to talk about. */
export function TextsFields({ editing, path, title, hint, add, texts, most, ...rest }: TextsFieldsProps) {
  const words = useWords();
  const { sketch, errors, change } = editing;
  const { nameOf, fewest, write, adviceOf } = rest;
  // They have no names: a place stands for one
  const rows = texts.map((text, at) => ({ text, at, key: `${path.join(' ')} ${at}` }));
  return (
    <fieldset id={fieldId(path)} className={styles['set']} tabIndex={-1}>
      <legend>{title}</legend>
      {hint && <p className={styles['soft']}>{hint}</p>}
      <ul className={styles['parts']}>
        {rows.map(({ text, at, key }) => (
          <li key={key} className={styles['part']}>
            <PlaceButtons
              name={nameOf(at + 1)}
              isNamed
              group={fieldId(path)}
              at={at}
              of={texts.length}
              onMove={(by) => change(write(sketch, (list) => moved(list, at, by)))}
              onRemove={
                texts.length > fewest ? () => change(write(sketch, (list) => without(list, at))) : undefined
              }
            />
            <TextFields
              editing={editing}
              path={[...path, at]}
              label={nameOf(at + 1)}
              isNamed
              text={text}
              write={(before, next) => write(before, (list) => replaced(list, at, () => next))}
              {...(adviceOf && { adviceOf })}
            />
          </li>
        ))}
      </ul>
      <FieldError id={`${fieldId(path)}-error`}>{faultAt(errors, path, words)}</FieldError>
      {texts.length < most && (
        <div>
          <Button
            icon="plus"
            onClick={() => {
              change(write(sketch, (list) => [...list, {}]));
              focusSoon([...path, texts.length, sketch.languages[0] ?? '']);
            }}
          >
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

import { askInForm, moveInForm } from '#domain/manuscript/forms.ts';
import type { Form } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Check } from '#ui/choice.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import styles from './sections.module.css';
import { useTitles } from './titles.ts';

type FormItemsProps = { readonly editing: Editing; readonly form: Form };

/** All items by principle; those with a tick are asked. */
export function AskedItems({ editing, form }: FormItemsProps) {
  const { t } = useWords();
  const { ofDimension, ofItem } = useTitles();
  const { sketch, change } = editing;
  return (
    <fieldset className={styles['set']}>
      <legend>{t('editor.form.asked')}</legend>
      <div className={styles['asked']}>
        {sketch.dimensions.map((dimension, at) => (
          <fieldset key={dimension.id} className={styles['set']}>
            <legend>{ofDimension(dimension, at)}</legend>
            {sketch.items
              .filter((item) => item.dimension === dimension.id)
              .map((item) => (
                <Check
                  key={item.id}
                  label={ofItem(item, sketch.items.indexOf(item))}
                  checked={form.items.includes(item.id)}
                  onChange={({ target }) => change(askInForm(sketch, form.id, item.id, target.checked))}
                />
              ))}
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}

/** The items that are asked, one after the other. */
export function AskedOrder({ editing, form }: FormItemsProps) {
  const { ofItem } = useTitles();
  const { sketch, change } = editing;
  return (
    <ol className={styles['rows']}>
      {form.items.map((id, at) => {
        const item = sketch.items.find((one) => one.id === id);
        return item ? (
          <li key={id}>
            <PlaceButtons
              name={ofItem(item, sketch.items.indexOf(item))}
              isNamed
              at={at}
              of={form.items.length}
              onMove={(by) => change(moveInForm(sketch, form.id, id, by))}
            />
          </li>
        ) : null;
      })}
    </ol>
  );
}

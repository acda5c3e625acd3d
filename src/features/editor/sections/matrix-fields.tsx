import { changeItem } from '#domain/manuscript/items.ts';
import { addStage, changeStages, mostStages } from '#domain/manuscript/levels.ts';
import { changed, indexOf, moved, withoutId } from '#domain/manuscript/list.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { levelParts } from '#domain/questionnaire/level-name.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { faultAt } from './errors-at.ts';
import { PlaceButtons } from './place-buttons.tsx';
import styles from './sections.module.css';
import { TextFields } from './text-fields.tsx';
import { useTitles } from './titles.ts';

type MatrixProps = { readonly editing: Editing; readonly item: ItemOf<'matrix'>; readonly at: number };

/** The stages, for each of which a level is chosen. */
export function StagesFields({ editing, item, at }: MatrixProps) {
  const { t } = useWords();
  const { said } = useTitles();
  const { sketch, change } = editing;
  const { id, stages } = item;
  const path = ['items', at, 'stages'];
  return (
    <fieldset id={fieldId(path)} className={styles['set']} tabIndex={-1}>
      <legend>{t('editor.stages.title')}</legend>
      <ul className={styles['parts']}>
        {stages.map((stage, place) => {
          const name = said(stage.title) || t('editor.stages.name', { number: place + 1 });
          return (
            <li key={stage.id} className={styles['part']}>
              <PlaceButtons
                name={name}
                isNamed
                at={place}
                of={stages.length}
                onMove={(by) =>
                  change(changeStages(sketch, id, (list) => moved(list, indexOf(list, stage.id), by)))
                }
                onRemove={
                  stages.length > 1
                    ? () => change(changeStages(sketch, id, (list) => withoutId(list, stage.id)))
                    : undefined
                }
              />
              <TextFields
                editing={editing}
                path={[...path, place, 'title']}
                label={t('editor.stages.name', { number: place + 1 })}
                isNamed
                text={stage.title}
                write={(before, title) =>
                  changeStages(before, id, (list) => changed(list, stage.id, (one) => ({ ...one, title })))
                }
              />
            </li>
          );
        })}
      </ul>
      {stages.length < mostStages && (
        <div>
          <Button
            icon="plus"
            onClick={() => {
              change(addStage(sketch, id));
              focusSoon([...path, stages.length, 'title', sketch.languages[0] ?? '']);
            }}
          >
            {t('editor.stages.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** The level that all wish for at every stage. */
export function AimField({ editing, item, at }: MatrixProps) {
  const words = useWords();
  const { t } = words;
  const { said } = useTitles();
  const { sketch, errors, change } = editing;
  const levels = item.levels.map((level, place) => ({
    value: place + 1,
    name: levelParts(said(level)).name,
  }));
  return (
    <div className={styles['fields']}>
      <SelectField
        id={fieldId(['items', at, 'aim'])}
        label={t('editor.item.aim')}
        hint={t('editor.item.aim-hint')}
        value={item.aim}
        error={faultAt(errors, ['items', at, 'aim'], words)}
        onChange={({ target }) => {
          const aim = Number(target.value);
          change(changeItem(sketch, item.id, (one) => (one.kind === 'matrix' ? { ...one, aim } : one)));
        }}
      >
        {item.aim > levels.length && <option value={item.aim}>{t('editor.item.choose')}</option>}
        {levels.map(({ value, name }) => (
          <option key={value} value={value}>
            {name === '' ? t('editor.levels.name', { number: value }) : name}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

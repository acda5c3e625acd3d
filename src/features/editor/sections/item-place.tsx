import { duplicateItem, moveItem, moveItemTo } from '#domain/manuscript/items.ts';
import { removeItems } from '#domain/manuscript/remove-items.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { useToast } from '#ui/toast.tsx';
import { faultAt } from './errors-at.ts';
import { PlaceButtons } from './place-buttons.tsx';
import styles from './sections.module.css';
import { useTitles } from './titles.ts';

type ItemPlaceProps = { readonly editing: Editing; readonly item: Item; readonly at: number };

/** Moves it within its principle or to another, makes one like it, takes it away. */
export function ItemPlace({ editing, item, at }: ItemPlaceProps) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const { ofDimension, ofItem } = useTitles();
  const { sketch, errors, change } = editing;
  const { id, dimension } = item;
  const group = sketch.items.filter((one) => one.dimension === dimension);
  const isHomeless = sketch.dimensions.every((one) => one.id !== dimension);
  const name = ofItem(item, at);
  return (
    <>
      {(sketch.dimensions.length > 1 || isHomeless) && (
        <div className={styles['fields']}>
          <SelectField
            id={fieldId(['items', at, 'dimension'])}
            label={t('editor.item.principle')}
            error={faultAt(errors, ['items', at, 'dimension'], words)}
            value={dimension}
            onChange={({ target }) => change(moveItemTo(sketch, id, target.value))}
          >
            {isHomeless && <option value={dimension}>{t('editor.item.choose')}</option>}
            {sketch.dimensions.map((one, place) => (
              <option key={one.id} value={one.id}>
                {ofDimension(one, place)}
              </option>
            ))}
          </SelectField>
        </div>
      )}
      <div className={styles['actions']}>
        <PlaceButtons
          name={name}
          at={group.indexOf(item)}
          of={group.length}
          onMove={(by) => change(moveItem(sketch, id, by))}
        />
        <Button icon="copy" onClick={() => change(duplicateItem(sketch, id))}>
          {t('editor.item.duplicate')}
        </Button>
        <Button
          icon="close"
          onClick={() => {
            change(removeItems(sketch, [id]));
            toast({ text: t('editor.remove.done', { name }) });
          }}
        >
          {t('editor.item.remove')}
        </Button>
      </div>
    </>
  );
}

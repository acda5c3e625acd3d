import { duplicateItem, moveItem, moveItemTo } from '#domain/manuscript/items.ts';
import { removeItems } from '#domain/manuscript/remove-items.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Editing } from '#features/editor/editing.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { useToast } from '#ui/toast.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import styles from './sections.module.css';
import { useTitles } from './titles.ts';

type ItemPlaceProps = { readonly editing: Editing; readonly item: Item };

/** Moves it within its principle or to another, makes one like it, takes it away. */
export function ItemPlace({ editing, item }: ItemPlaceProps) {
  const { t } = useWords();
  const toast = useToast();
  const { ofDimension, ofItem } = useTitles();
  const { sketch, change } = editing;
  const { id, dimension } = item;
  const group = sketch.items.filter((one) => one.dimension === dimension);
  const at = group.indexOf(item);
  const name = ofItem(item, sketch.items.indexOf(item));
  return (
    <>
      {sketch.dimensions.length > 1 && (
        <div className={styles['fields']}>
          <SelectField
            label={t('editor.item.principle')}
            value={dimension}
            onChange={({ target }) => change(moveItemTo(sketch, id, target.value))}
          >
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
          at={at}
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

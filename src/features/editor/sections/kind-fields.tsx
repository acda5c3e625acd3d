import type { ComponentType } from 'react';
import { changeItem } from '#domain/manuscript/items.ts';
import { changeLevels, mostLevels } from '#domain/manuscript/levels.ts';
import type { ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Check } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import { levelAdvice } from './advice.ts';
import { faultAt } from './errors-at.ts';
import { AimField, StagesFields } from './matrix-fields.tsx';
import styles from './sections.module.css';
import { TextsFields } from './texts-fields.tsx';
import { useTitles } from './titles.ts';

export type KindProps<K extends Kind> = {
  readonly editing: Editing;
  readonly item: ItemOf<K>;
  readonly at: number;
};

type KindRules<K extends Kind> = { readonly Fields: ComponentType<KindProps<K>> };

/** What each kind needs besides its words: a new kind does not compile until it has its fields. */
const rules: { readonly [K in Kind]: KindRules<K> } = {
  rating: { Fields: RatingFields },
  gate: { Fields: NoFields },
  ladder: { Fields: LevelsFields },
  matrix: { Fields: MatrixFields },
  step: { Fields: NoFields },
  open: { Fields: NoFields },
};

export const rulesOf = <K extends Kind>(kind: K): KindRules<K> => rules[kind];

function NoFields() {
  return null;
}

function RatingFields({ editing, item, at }: KindProps<'rating'>) {
  const words = useWords();
  const { t } = words;
  const { ofFacet, ofScale } = useTitles();
  const { sketch, errors, change } = editing;
  const { id, facet, scale, reversed } = item;
  const facets = sketch.dimensions.find((one) => one.id === item.dimension)?.facets ?? [];
  const write = (next: (rating: ItemOf<'rating'>) => ItemOf<'rating'>) =>
    change(changeItem(sketch, id, (one) => (one.kind === 'rating' ? next(one) : one)));
  return (
    <>
      <div className={styles['fields']}>
        {(facets.length > 0 || facet !== undefined) && (
          <SelectField
            id={fieldId(['items', at, 'facet'])}
            label={t('editor.item.facet')}
            value={facet ?? ''}
            error={faultAt(errors, ['items', at, 'facet'], words)}
            onChange={({ target }) => write(inFacet(target.value))}
          >
            {facets.every((one) => one.id !== facet) && (
              <option value={facet ?? ''}>{t('editor.item.choose')}</option>
            )}
            {facets.length === 0 && <option value="">{t('editor.item.no-facet')}</option>}
            {facets.map((one, place) => (
              <option key={one.id} value={one.id}>
                {ofFacet(one, place)}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          id={fieldId(['items', at, 'scale'])}
          label={t('editor.item.scale')}
          value={scale}
          error={faultAt(errors, ['items', at, 'scale'], words)}
          onChange={({ target }) => write((one) => ({ ...one, scale: target.value }))}
        >
          {sketch.scales.every((one) => one.id !== scale) && (
            <option value={scale}>{t('editor.item.choose')}</option>
          )}
          {sketch.scales.map((one, place) => (
            <option key={one.id} value={one.id}>
              {ofScale(one, place)}
            </option>
          ))}
        </SelectField>
      </div>
      <Check
        label={t('editor.item.reversed')}
        hint={t('editor.item.reversed-hint')}
        checked={reversed === true}
        onChange={({ target }) =>
          write(({ reversed: _reversed, ...plain }) =>
            target.checked ? { ...plain, reversed: true } : plain,
          )
        }
      />
    </>
  );
}

/** In no facet for an empty name. */
const inFacet =
  (facet: string) =>
  ({ facet: _facet, ...plain }: ItemOf<'rating'>): ItemOf<'rating'> =>
    facet === '' ? plain : { ...plain, facet };

function LevelsFields({ editing, item, at }: KindProps<'ladder'> | KindProps<'matrix'>) {
  const words = useWords();
  const { t } = words;
  return (
    <TextsFields
      editing={editing}
      path={['items', at, 'levels']}
      title={t('editor.levels.title')}
      hint={t('editor.levels.hint')}
      add={t('editor.levels.add')}
      nameOf={(number) => t('editor.levels.name', { number })}
      texts={item.levels}
      fewest={2}
      most={mostLevels}
      write={(before, next) => changeLevels(before, item.id, next)}
      adviceOf={levelAdvice(words)}
    />
  );
}

function MatrixFields(props: KindProps<'matrix'>) {
  return (
    <>
      <LevelsFields {...props} />
      <StagesFields {...props} />
      <AimField {...props} />
    </>
  );
}

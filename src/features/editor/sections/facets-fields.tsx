import { useState } from 'react';
import { addFacet, changeFacet, moveFacet, removeFacet } from '#domain/manuscript/dimensions.ts';
import type { Slug } from '#domain/ids.ts';
import type { Dimension, Facet } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { FieldError } from '#ui/field.tsx';
import { titleAdvice } from './advice.ts';
import { faultAt } from './errors-at.ts';
import { PlaceButtons } from './place-buttons.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import styles from './sections.module.css';
import { TextFields } from './text-fields.tsx';
import { useTitles } from './titles.ts';

type FacetsProps = { readonly editing: Editing; readonly at: number; readonly dimension: Dimension };

/** The aspects of a principle; none at all is fine. */
export function FacetsFields({ editing, at, dimension }: FacetsProps) {
  const { t } = useWords();
  const { ofFacet } = useTitles();
  const { sketch, change } = editing;
  const { facets } = dimension;
  const [asking, ask] = useState<Facet | null>(null);
  const usersOf = (facet: Slug) =>
    sketch.items.filter((item) => item.kind === 'rating' && item.facet === facet).length;
  const remove = (facet: Slug, to: Slug | null) => change(removeFacet(sketch, facet, to));
  return (
    <fieldset id={fieldId(['dimensions', at, 'facets'])} className={styles['set']} tabIndex={-1}>
      <legend>{t('editor.facets.title')}</legend>
      <p className={styles['soft']}>{t('editor.facets.hint')}</p>
      <ul className={styles['parts']}>
        {facets.map((facet, place) => (
          <li key={facet.id} className={styles['part']}>
            <PlaceButtons
              name={ofFacet(facet, place)}
              isNamed
              at={place}
              of={facets.length}
              onMove={(by) => change(moveFacet(sketch, facet.id, by))}
              onRemove={() =>
                // The last one leaves its items where they are
                usersOf(facet.id) === 0 || facets.length === 1 ? remove(facet.id, null) : ask(facet)
              }
            />
            <FacetFields editing={editing} path={['dimensions', at, 'facets', place]} facet={facet} />
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon="plus"
          onClick={() => {
            change(addFacet(sketch, dimension.id));
            focusSoon(['dimensions', at, 'facets', facets.length, 'title', sketch.languages[0] ?? '']);
          }}
        >
          {t('editor.facets.add')}
        </Button>
      </div>
      {asking && (
        <RemovalDialog
          title={t('editor.remove.title', { name: ofFacet(asking, facets.indexOf(asking)) })}
          count={usersOf(asking.id)}
          targets={facets.flatMap((facet, place) =>
            facet.id === asking.id ? [] : [{ id: facet.id, title: ofFacet(facet, place) }],
          )}
          onClose={() => ask(null)}
          onRemove={(to) => {
            remove(asking.id, to);
            ask(null);
          }}
        />
      )}
    </fieldset>
  );
}

type FacetProps = {
  readonly editing: Editing;
  readonly path: readonly (string | number)[];
  readonly facet: Facet;
};

function FacetFields({ editing, path, facet: { id, title, description } }: FacetProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div id={fieldId(path)} className={styles['set']} tabIndex={-1}>
      <TextFields
        editing={editing}
        path={[...path, 'title']}
        label={t('editor.facet.title')}
        text={title}
        write={(before, next) => changeFacet(before, id, (one) => ({ ...one, title: next }))}
        adviceOf={titleAdvice(words)}
      />
      <TextFields
        editing={editing}
        path={[...path, 'description']}
        label={t('editor.facet.description')}
        text={description}
        optional
        write={(before, next) => changeFacet(before, id, (one) => ({ ...one, description: next }))}
      />
      <FieldError id={`${fieldId(path)}-error`}>{faultAt(editing.errors, path, words)}</FieldError>
    </div>
  );
}

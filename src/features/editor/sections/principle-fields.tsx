import { useState } from 'react';
import { changeDimension, moveDimension, removeDimension } from '#domain/manuscript/dimensions.ts';
import type { Dimension } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { useToast } from '#ui/toast.tsx';
import { titleAdvice } from './advice.ts';
import { FacetsFields } from './facets-fields.tsx';
import { PlaceButtons } from './place-buttons.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import styles from './sections.module.css';
import { TextFields } from './text-fields.tsx';
import { TextsFields } from './texts-fields.tsx';
import { useTitles } from './titles.ts';

/** More of them than anybody talks about after one meeting. */
const mostPrompts = 12;

type PrincipleProps = { readonly editing: Editing; readonly at: number };

export function PrincipleFields({ editing, at }: PrincipleProps) {
  const { sketch } = editing;
  const dimension = sketch.dimensions[at];
  return dimension ? <Fields {...{ editing, at, dimension }} /> : null;
}

function Fields({ editing, at, dimension }: PrincipleProps & { readonly dimension: Dimension }) {
  const words = useWords();
  const { t } = words;
  const { sketch, change } = editing;
  const { id, title, description, talk, sources } = dimension;
  const path = ['dimensions', at];
  return (
    <>
      <TextFields
        editing={editing}
        path={[...path, 'title']}
        label={t('editor.principle.title')}
        text={title}
        write={(before, next) => changeDimension(before, id, (one) => ({ ...one, title: next }))}
        adviceOf={titleAdvice(words)}
      />
      <TextFields
        editing={editing}
        path={[...path, 'description']}
        label={t('editor.principle.description')}
        text={description}
        optional
        write={(before, next) => changeDimension(before, id, (one) => ({ ...one, description: next }))}
      />
      <FacetsFields editing={editing} at={at} dimension={dimension} />
      <TextsFields
        editing={editing}
        path={[...path, 'talk']}
        title={t('editor.talk.title')}
        hint={t('editor.talk.hint')}
        add={t('editor.talk.add')}
        nameOf={(number) => t('editor.talk.name', { number })}
        texts={talk}
        fewest={0}
        most={mostPrompts}
        write={(before, next) => changeDimension(before, id, (one) => ({ ...one, talk: next(one.talk) }))}
      />
      {sketch.sources.length > 0 && (
        <Choice
          many
          name={`${id} sources`}
          label={t('editor.principle.sources')}
          value={sources}
          onChange={({ target }) =>
            change(
              changeDimension(sketch, id, (one) => ({
                ...one,
                sources: target.checked
                  ? [...one.sources, target.value]
                  : one.sources.filter((source) => source !== target.value),
              })),
            )
          }
          options={sketch.sources.map((source) => ({
            value: source.id,
            title: source.title.trim() === '' ? t('preview.text.missing') : source.title,
          }))}
        />
      )}
      <Placing {...{ editing, at, dimension }} />
    </>
  );
}

/** Moves it, or takes it away: with its items, or without them. */
function Placing({ editing, at, dimension }: PrincipleProps & { readonly dimension: Dimension }) {
  const { t } = useWords();
  const toast = useToast();
  const { ofDimension } = useTitles();
  const { sketch, change } = editing;
  const { id } = dimension;
  const [isAsking, ask] = useState(false);
  const count = sketch.items.filter((item) => item.dimension === id).length;
  const name = ofDimension(dimension, at);
  const remove = (to: string | null) => {
    change(removeDimension(sketch, id, to));
    toast({ text: t('editor.remove.done', { name }) });
  };
  return (
    <>
      <div className={styles['actions']}>
        <PlaceButtons
          name={name}
          at={at}
          of={sketch.dimensions.length}
          onMove={(by) => change(moveDimension(sketch, id, by))}
        />
        <Button icon="close" onClick={() => (count === 0 ? remove(null) : ask(true))}>
          {t('editor.principle.remove')}
        </Button>
      </div>
      {isAsking && (
        <RemovalDialog
          title={t('editor.remove.title', { name })}
          count={count}
          targets={sketch.dimensions.flatMap((one, place) =>
            one.id === id ? [] : [{ id: one.id, title: ofDimension(one, place) }],
          )}
          onClose={() => ask(false)}
          onRemove={(to) => {
            ask(false);
            remove(to);
          }}
        />
      )}
    </>
  );
}

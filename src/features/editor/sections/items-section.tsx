import { useState } from 'react';
import type { Slug } from '#domain/ids.ts';
import { addItem } from '#domain/manuscript/items.ts';
import type { Sketch } from '#domain/manuscript/sketch.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Dimension } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import { countIn, faultAt } from './errors-at.ts';
import { ItemFields } from './item-fields.tsx';
import { Line, Lines } from './line.tsx';
import styles from './sections.module.css';
import { useTitles } from './titles.ts';

/** The items by principle, each one line till it is opened; one is open at a time. */
export function ItemsSection(editing: Editing) {
  const { t } = useWords();
  const { dimensions, items } = editing.sketch;
  const [open, setOpen] = useState<Slug | null>(null);
  const homeless = items.filter((item) => dimensions.every(({ id }) => id !== item.dimension));
  return (
    <Stack gap="l">
      <p>{t(dimensions.length === 0 ? 'editor.items.no-principle' : 'editor.items.lead')}</p>
      {dimensions.map((dimension, at) => (
        <OfPrinciple key={dimension.id} {...{ editing, dimension, at, open, setOpen }} />
      ))}
      {homeless.length > 0 && (
        <section className={styles['group']}>
          <h2>{t('editor.items.homeless')}</h2>
          <ItemLines {...{ editing, open, setOpen }} shown={homeless} />
        </section>
      )}
    </Stack>
  );
}

type Opening = {
  readonly editing: Editing;
  readonly open: Slug | null;
  readonly setOpen: (item: Slug | null) => void;
};

type OfPrincipleProps = Opening & { readonly dimension: Dimension; readonly at: number };

function OfPrinciple({ editing, dimension, at, open, setOpen }: OfPrincipleProps) {
  const { t } = useWords();
  const { ofDimension } = useTitles();
  const { sketch, change } = editing;
  const own = sketch.items.filter((item) => item.dimension === dimension.id);
  const add = () => {
    const next = addItem(sketch, { dimension: dimension.id, ...likely(sketch, own.at(-1)) });
    const place = next.items.findIndex((item) => !sketch.items.includes(item));
    change(next);
    setOpen(next.items[place]?.id ?? null);
    focusSoon(['items', place, 'text', sketch.languages[0] ?? '']);
  };
  return (
    <section className={styles['group']}>
      <h2>{ofDimension(dimension, at)}</h2>
      {own.length === 0 && <p className={styles['soft']}>{t('editor.items.none')}</p>}
      <ItemLines {...{ editing, open, setOpen }} shown={own} />
      <div>
        {/* What a principle lacks is an item: that is where its error leads */}
        <Button id={fieldId(['dimensions', at])} icon="plus" onClick={add}>
          {t('editor.items.add')}
        </Button>
      </div>
    </section>
  );
}

/** As the last one, where such a one may be asked. */
function likely({ joint }: Sketch, last: Item | undefined): Pick<Item, 'kind' | 'subject'> {
  if (joint) return { kind: last?.kind === 'step' ? 'step' : 'gate', subject: 'partnership' };
  if (!last) return { kind: 'rating', subject: 'partner' };
  return { kind: last.kind === 'step' ? 'gate' : last.kind, subject: last.subject };
}

function ItemLines({ editing, open, setOpen, shown }: Opening & { readonly shown: readonly Item[] }) {
  const words = useWords();
  const { said } = useTitles();
  const { sketch, errors } = editing;
  return (
    <Lines>
      {shown
        .map((item) => ({ item, place: sketch.items.indexOf(item) }))
        .map(({ item, place }) => (
          <Line
            key={item.id}
            id={fieldId(['items', place])}
            title={said(item.text)}
            note={words.t(`editor.kind.${item.kind}-short`)}
            lacks={countIn(errors, ['items', place])}
            error={faultAt(errors, ['items', place], words)}
            isOpen={open === item.id}
            onToggle={() => setOpen(open === item.id ? null : item.id)}
          >
            <ItemFields editing={editing} item={item} at={place} />
          </Line>
        ))}
    </Lines>
  );
}

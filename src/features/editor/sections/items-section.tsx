import { useState } from 'react';
import type { Slug } from '#domain/ids.ts';
import { addItem } from '#domain/manuscript/items.ts';
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
  const { dimensions } = editing.sketch;
  const [open, setOpen] = useState<Slug | null>(null);
  return (
    <Stack gap="l">
      <p>{t(dimensions.length === 0 ? 'editor.items.no-principle' : 'editor.items.lead')}</p>
      {dimensions.map((dimension, at) => (
        <OfPrinciple key={dimension.id} {...{ editing, dimension, at, open, setOpen }} />
      ))}
    </Stack>
  );
}

type OfPrincipleProps = {
  readonly editing: Editing;
  readonly dimension: Dimension;
  readonly at: number;
  readonly open: Slug | null;
  readonly setOpen: (item: Slug | null) => void;
};

function OfPrinciple({ editing, dimension, at, open, setOpen }: OfPrincipleProps) {
  const words = useWords();
  const { t } = words;
  const { ofDimension, said } = useTitles();
  const { sketch, errors, change } = editing;
  const own = sketch.items.flatMap((item, place) =>
    item.dimension === dimension.id ? [{ item, place }] : [],
  );
  const add = () => {
    const last = own.at(-1)?.item;
    const next = addItem(sketch, {
      dimension: dimension.id,
      kind: last?.kind ?? (sketch.joint ? 'gate' : 'rating'),
      subject: last?.subject ?? (sketch.joint ? 'partnership' : 'partner'),
    });
    const place = next.items.findIndex((item) => !sketch.items.includes(item));
    change(next);
    setOpen(next.items[place]?.id ?? null);
    focusSoon(['items', place, 'text', sketch.languages[0] ?? '']);
  };
  return (
    <section className={styles['group']}>
      <h2>{ofDimension(dimension, at)}</h2>
      {own.length === 0 && <p className={styles['soft']}>{t('editor.items.none')}</p>}
      <Lines>
        {own.map(({ item, place }) => (
          <Line
            key={item.id}
            id={fieldId(['items', place])}
            title={said(item.text)}
            note={t(`editor.kind.${item.kind}-short`)}
            lacks={countIn(errors, ['items', place])}
            error={faultAt(errors, ['items', place], words)}
            isOpen={open === item.id}
            onToggle={() => setOpen(open === item.id ? null : item.id)}
          >
            <ItemFields editing={editing} item={item} at={place} />
          </Line>
        ))}
      </Lines>
      <div>
        <Button icon="plus" onClick={add}>
          {t('editor.items.add')}
        </Button>
      </div>
    </section>
  );
}

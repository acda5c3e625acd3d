import { useState } from 'react';
import { addDimension } from '#domain/manuscript/dimensions.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { FieldError } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { countIn, faultAt } from './errors-at.ts';
import { Line, Lines } from './line.tsx';
import { PrincipleFields } from './principle-fields.tsx';
import { useTitles } from './titles.ts';

/** The principles: what is scored together, in aspects where it has them. */
export function PrinciplesSection(editing: Editing) {
  const words = useWords();
  const { t } = words;
  const { said } = useTitles();
  const { sketch, errors, change } = editing;
  const { dimensions, items } = sketch;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Stack>
      <p>{t('editor.principles.lead')}</p>
      <Lines>
        {dimensions.map(({ id, title }, at) => (
          <Line
            key={id}
            id={fieldId(['dimensions', at])}
            title={said(title)}
            note={t('editor.count.items', { count: items.filter((item) => item.dimension === id).length })}
            lacks={countIn(errors, ['dimensions', at])}
            error={faultAt(errors, ['dimensions', at], words)}
            isOpen={open === id}
            onToggle={() => setOpen(open === id ? null : id)}
          >
            <PrincipleFields editing={editing} at={at} />
          </Line>
        ))}
      </Lines>
      <FieldError id={fieldId(['dimensions'])}>{faultAt(errors, ['dimensions'], words)}</FieldError>
      <div>
        <Button
          icon="plus"
          onClick={() => {
            const next = addDimension(sketch);
            change(next);
            setOpen(next.dimensions.at(-1)?.id ?? null);
            focusSoon(['dimensions', dimensions.length, 'title', sketch.languages[0] ?? '']);
          }}
        >
          {t('editor.principles.add')}
        </Button>
      </div>
    </Stack>
  );
}

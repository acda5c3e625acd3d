import { useState } from 'react';
import type { Slug } from '#domain/ids.ts';
import { addScale, changeScale, fewestPoints, mostPoints, removeScale } from '#domain/manuscript/scales.ts';
import type { Scale } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import { BandsFields } from './bands-fields.tsx';
import { countIn } from './errors-at.ts';
import { LimitsFields } from './limits-fields.tsx';
import { Line, Lines } from './line.tsx';
import { RemovalDialog } from './removal-dialog.tsx';
import styles from './sections.module.css';
import { TextsFields } from './texts-fields.tsx';
import { useTitles } from './titles.ts';

/** What ratings are answered with, and what the scores are called. */
export function ScalesSection(editing: Editing) {
  const { t } = useWords();
  const { ofScale } = useTitles();
  const { sketch, errors, change } = editing;
  const { scales } = sketch;
  const [open, setOpen] = useState<Slug | null>(null);
  return (
    <Stack gap="l">
      <section className={styles['group']}>
        <h2>{t('editor.scales.title')}</h2>
        <p className={styles['soft']}>{t('editor.scales.lead')}</p>
        <Lines>
          {scales.map((scale, at) => (
            <Line
              key={scale.id}
              id={fieldId(['scales', at])}
              title={ofScale(scale, at)}
              note={t('editor.scale.used', { count: usersOf(editing, scale.id) })}
              lacks={countIn(errors, ['scales', at])}
              isOpen={open === scale.id}
              onToggle={() => setOpen(open === scale.id ? null : scale.id)}
            >
              <ScaleFields editing={editing} scale={scale} at={at} />
            </Line>
          ))}
        </Lines>
        <div>
          <Button
            icon="plus"
            onClick={() => {
              const next = addScale(sketch);
              change(next);
              setOpen(next.scales.at(-1)?.id ?? null);
              focusSoon(['scales', scales.length, 'points', 0, sketch.languages[0] ?? '']);
            }}
          >
            {t('editor.scales.add')}
          </Button>
        </div>
      </section>
      <BandsFields {...editing} />
      <LimitsFields {...editing} />
    </Stack>
  );
}

const usersOf = ({ sketch }: Editing, scale: Slug) =>
  sketch.items.filter((item) => item.kind === 'rating' && item.scale === scale).length;

type ScaleProps = { readonly editing: Editing; readonly scale: Scale; readonly at: number };

function ScaleFields({ editing, scale, at }: ScaleProps) {
  const { t } = useWords();
  const toast = useToast();
  const { ofScale } = useTitles();
  const { sketch, change } = editing;
  const { id, points } = scale;
  const [isAsking, ask] = useState(false);
  const count = usersOf(editing, id);
  const name = ofScale(scale, at);
  const remove = (to: Slug | null) => {
    change(removeScale(sketch, id, to));
    toast({ text: t('editor.remove.done', { name }) });
  };
  return (
    <>
      <TextsFields
        editing={editing}
        path={['scales', at, 'points']}
        title={t('editor.points.title')}
        hint={t('editor.points.hint')}
        add={t('editor.points.add')}
        nameOf={(number) => t('editor.points.name', { number })}
        texts={points}
        fewest={fewestPoints}
        most={mostPoints}
        write={(before, next) => changeScale(before, id, (one) => ({ ...one, points: next(one.points) }))}
      />
      <div>
        <Button icon="close" onClick={() => (count === 0 ? remove(null) : ask(true))}>
          {t('editor.scale.remove')}
        </Button>
      </div>
      {isAsking && (
        <RemovalDialog
          title={t('editor.remove.title', { name })}
          count={count}
          targets={sketch.scales.flatMap((one, place) =>
            one.id === id ? [] : [{ id: one.id, title: ofScale(one, place) }],
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

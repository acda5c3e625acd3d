import { addBand, changeBand, removeBand } from '#domain/manuscript/scales.ts';
import type { Band } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { faultAt } from './errors-at.ts';
import { NumberPart } from './number-part.tsx';
import styles from './sections.module.css';
import { TextFields } from './text-fields.tsx';

/** Words for a score, from which figure on; none at all is fine. */
export function BandsFields(editing: Editing) {
  const { t } = useWords();
  const { sketch, change } = editing;
  const { bands } = sketch;
  return (
    <fieldset id={fieldId(['bands'])} className={styles['set']} tabIndex={-1}>
      <legend>{t('editor.bands.title')}</legend>
      <p className={styles['soft']}>{t('editor.bands.hint')}</p>
      <ul className={styles['parts']}>
        {bands.map((band, at) => (
          <li key={band.id} className={styles['part']}>
            <BandFields {...editing} band={band} at={at} />
          </li>
        ))}
      </ul>
      <div>
        <Button
          icon="plus"
          onClick={() => {
            change(addBand(sketch));
            focusSoon(['bands', bands.length, 'title', sketch.languages[0] ?? '']);
          }}
        >
          {t('editor.bands.add')}
        </Button>
      </div>
    </fieldset>
  );
}

function BandFields({ band, at, ...editing }: Editing & { readonly band: Band; readonly at: number }) {
  const words = useWords();
  const { t } = words;
  const { sketch, errors, change } = editing;
  const { id, from, title } = band;
  return (
    <>
      <TextFields
        editing={editing}
        path={['bands', at, 'title']}
        label={t('editor.band.title', { number: at + 1 })}
        text={title}
        write={(before, next) => changeBand(before, id, (one) => ({ ...one, title: next }))}
      />
      <div className={styles['spread']}>
        <NumberPart
          id={fieldId(['bands', at, 'from'])}
          label={t('editor.band.from')}
          error={faultAt(errors, ['bands', at, 'from'], words)}
          value={from}
          min={0}
          max={99.5}
          step={0.5}
          onValue={(next) =>
            change(
              changeBand(sketch, id, (one) => ({ ...one, from: next })),
              fieldId(['bands', at, 'from']),
            )
          }
        />
        <Button tone="quiet" icon="close" onClick={() => change(removeBand(sketch, id))}>
          {t('editor.band.remove')}
        </Button>
      </div>
    </>
  );
}

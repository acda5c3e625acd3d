import type { Fraction, Limits } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { faultAt } from './errors-at.ts';
import { NumberPart } from './number-part.tsx';
import styles from './sections.module.css';

/** How much has to be answered, and what makes a verdict; good as they are for nearly everybody. */
export function LimitsFields({ sketch, errors, change }: Editing) {
  const words = useWords();
  const { t } = words;
  const { facet, gate } = sketch.limits;
  const write = (limits: Partial<Limits>, of: string) =>
    change({ ...sketch, limits: { ...sketch.limits, ...limits } }, `limits ${of}`);
  const ofFacet = (next: Partial<Limits['facet']>, of: string) => write({ facet: { ...facet, ...next } }, of);
  const ofGate = (next: Partial<Limits['gate']>, of: string) => write({ gate: { ...gate, ...next } }, of);
  const at = (of: 'facet' | 'gate', field: string) => {
    const path = ['limits', of, field];
    return { id: fieldId(path), error: faultAt(errors, path, words) };
  };
  return (
    <Disclosure title={t('editor.limits.title')}>
      <Stack>
        <p className={styles['soft']}>{t('editor.limits.lead')}</p>
        <fieldset className={styles['set']}>
          <legend>{t('editor.limits.facet')}</legend>
          <NumberPart
            {...at('facet', 'all')}
            label={t('editor.limits.all')}
            value={facet.all}
            min={0}
            max={99}
            onValue={(all) => ofFacet({ all }, 'all')}
          />
          <ShareField
            {...at('facet', 'share')}
            label={t('editor.limits.share')}
            value={facet.share}
            onValue={(share) => ofFacet({ share }, 'share')}
          />
        </fieldset>
        <fieldset className={styles['set']}>
          <legend>{t('editor.limits.gate')}</legend>
          <NumberPart
            {...at('gate', 'answers')}
            label={t('editor.limits.answers')}
            value={gate.answers}
            min={1}
            max={99}
            onValue={(answers) => ofGate({ answers }, 'answers')}
          />
          <ShareField
            {...at('gate', 'notMet')}
            label={t('editor.limits.not-met')}
            value={gate.notMet}
            onValue={(notMet) => ofGate({ notMet }, 'notMet')}
          />
          <ShareField
            {...at('gate', 'few')}
            label={t('editor.limits.few')}
            value={gate.few}
            onValue={(few) => ofGate({ few }, 'few')}
          />
          <ShareField
            {...at('gate', 'met')}
            label={t('editor.limits.met')}
            value={gate.met}
            onValue={(met) => ofGate({ met }, 'met')}
          />
        </fieldset>
      </Stack>
    </Disclosure>
  );
}

const shares: readonly Fraction[] = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
  [1, 1],
];

type ShareFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly value: Fraction;
  readonly onValue: (value: Fraction) => void;
};

/** One of the usual shares, or the one that is there already. */
function ShareField({ id, label, error, value, onValue }: ShareFieldProps) {
  const isSame = (one: Fraction) => one[0] * value[1] === one[1] * value[0];
  const offered = shares.some(isSame) ? shares : [value, ...shares];
  return (
    <SelectField
      id={id}
      label={label}
      error={error}
      value={offered.findIndex(isSame)}
      onChange={({ target }) => {
        const next = offered[Number(target.value)];
        if (next) onValue(next);
      }}
    >
      {offered.map(([part, whole], place) => (
        <option key={`${part}/${whole}`} value={place}>
          {`${part}/${whole}`}
        </option>
      ))}
    </SelectField>
  );
}

import type { UseFormReturn } from 'react-hook-form';
import { adviseK } from '#domain/privacy/advise-k.ts';
import { foresee, recommend } from '#domain/privacy/foresee.ts';
import type { Id } from '#domain/ids.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Mode } from '#domain/responses/assessment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { formError } from '#i18n/form-error.ts';
import { Choice } from '#ui/choice.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { Stack } from '#ui/stack.tsx';
import type { AssessmentValues } from './assessment-values.ts';
import { partsIn } from './chosen-parts.ts';
import { CutFields } from './cut-fields.tsx';
import { cutOf } from './cut-of.ts';
import { Foresight } from './foresight.tsx';
import { useAdvised } from './use-advised.ts';

type ModeFieldsProps = {
  readonly form: UseFormReturn<AssessmentValues>;
  /** Nothing was promised at an earlier one, with which this one would be compared. */
  readonly fresh: boolean;
  readonly assessment: Id;
  readonly partners: readonly Partner[];
  readonly library: readonly Questionnaire[];
};

const modes: readonly Mode[] = ['anonymous', 'by-partner'];

/** What is promised (P1), what could then be seen (P5), and which of the two is recommended. */
export function ModeFields({ form, fresh, assessment: id, partners, library }: ModeFieldsProps) {
  const { t } = useWords();
  const values = form.watch();
  const { parts: chosen, mode, k, weighting } = values;
  const parts = partsIn(library, chosen);
  const expected = values.expected.filter(({ people }) => people > 0);
  const setup = { id, parts, expected, mode, k, weighting, cut: cutOf(values, expected, partners) };
  const advice = recommend(setup);
  const { setValue } = form;
  const onMode = useAdvised(advice.mode, (value) => fresh && setValue('mode', value));
  const onK = useAdvised(adviseK(expected), (value) => fresh && setValue('k', value));
  const onWeighting = useAdvised(mode === advice.mode ? advice.weighting : 'partner', (value) =>
    setValue('weighting', value),
  );
  const { errors, submitCount } = form.formState;
  return (
    <Stack>
      <Choice
        label={t('assess.mode.label')}
        hint={t(`assess.advice.${advice.reason}`)}
        options={modes.map((value) => ({
          value,
          title: t(value === advice.mode ? `assess.mode.${value}-recommended` : `assess.mode.${value}`),
          explanation: t(`assess.mode.${value}-explained`, { k }),
        }))}
        {...form.register('mode', { onChange: onMode })}
      />
      <Disclosure title={t('assess.rules.title')} shown={errors.k || errors.roles ? submitCount : 0}>
        <Stack>
          <Choice
            label={t('assess.weighting.label')}
            options={(['partner', 'respondent'] as const).map((value) => ({
              value,
              title: t(`assess.weighting.${value}`),
              explanation: t(`assess.weighting.${value}-explained`),
            }))}
            {...form.register('weighting', { onChange: onWeighting })}
          />
          <CutFields form={form} partners={partners} />
          {mode === 'anonymous' && (
            <NumberField
              label={t('assess.k.label')}
              hint={t('assess.k.hint')}
              min={3}
              max={20}
              error={formError(t, errors.k?.message)}
              {...form.register('k', { valueAsNumber: true, onChange: onK })}
            />
          )}
        </Stack>
      </Disclosure>
      <Foresight partners={partners} setup={setup} foresight={foresee(setup)} />
    </Stack>
  );
}

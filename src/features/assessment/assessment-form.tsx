import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import type { Id } from '#domain/ids.ts';
import type { Library } from '#domain/questionnaire/library.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { NumberField } from '#ui/number-field.tsx';
import { Page } from '#ui/page.tsx';
import { Columns, Stack } from '#ui/stack.tsx';
import styles from './assessment-form.module.css';
import { answeredBy, type AssessmentValues } from './assessment-values.ts';
import { formError } from '#i18n/form-error.ts';
import { partsIn } from './chosen-parts.ts';
import { ModeFields } from './mode-fields.tsx';
import { PartsFields } from './parts-fields.tsx';
import { SittingLength } from './sitting-length.tsx';
import { asksHands, fewestPartners, isTogether, settledByAll } from './who-answers.ts';

type AssessmentFormProps = {
  /** The id it will have: who judges whom, and so what can be seen, follows from it. */
  readonly assessment: Id;
  readonly over: string;
  readonly back: string;
  readonly library: readonly Questionnaire[];
  readonly shelves: Library;
  /** Address of the library, and what is done before one goes there. */
  readonly browse: string;
  readonly onBrowse: (values: AssessmentValues) => void;
  readonly partners: readonly Partner[];
  readonly values: AssessmentValues;
  /** What all settled the last time, and is not asked again unless it is wanted. */
  readonly settled: readonly Questionnaire[];
  /** Whether it is the first one of the partnership. */
  readonly fresh: boolean;
  readonly failure: string | null;
  readonly onSave: (values: AssessmentValues) => Promise<void>;
};

/** What will be asked, of whom, and what is promised to them. */
export function AssessmentForm({
  assessment,
  over,
  back,
  library,
  shelves,
  browse,
  onBrowse,
  partners,
  values,
  settled,
  fresh,
  failure,
  onSave,
}: AssessmentFormProps) {
  const { t } = useWords();
  const form = useForm<AssessmentValues>({
    defaultValues: values,
    resolver: (typed, context, options) => {
      const asked = partsIn(library, typed.parts);
      const fewest = fewestPartners(asked);
      const meant = fewest === 0 ? settledByAll(typed, asked) : typed;
      return zodResolver(answeredBy(fewest))(meant, context, options);
    },
    mode: 'onTouched',
  });
  const { register } = form;
  const { errors, isSubmitting } = form.formState;
  const parts = partsIn(library, useWatch({ control: form.control, name: 'parts' }));
  const together = isTogether(parts);
  const hands = asksHands(parts);
  const keeping = hands ? 'assess.hands.keeper' : 'assess.keeper.hint-together';
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(onSave)(event)}>
      <Page
        title={t('assess.new.title')}
        over={over}
        back={back}
        footer={
          <Button type="submit" tone="primary" wide busy={isSubmitting}>
            {t('assess.new.action')}
          </Button>
        }
      >
        <Stack gap="l">
          {failure && <Banner tone="error">{failure}</Banner>}
          <Columns>
            <TextField
              label={t('assess.title.label')}
              error={formError(t, errors.title?.message)}
              {...register('title')}
            />
            <TextField
              type="date"
              label={t('assess.date.label')}
              error={formError(t, errors.date?.message)}
              {...register('date')}
            />
          </Columns>
          <PartsFields
            form={form}
            library={library}
            shelves={shelves}
            settled={settled}
            browse={browse}
            onBrowse={() => onBrowse(form.getValues())}
          />
          {together && <Banner>{t(hands ? 'assess.hands.note' : 'assess.together.note')}</Banner>}
          {(!together || hands) && (
            <>
              <Choice
                label={t('assess.reference.label')}
                options={(['last-meeting', 'last-three-months'] as const).map((value) => ({
                  value,
                  title: t(`answer.reference.${value}`),
                }))}
                {...register('reference')}
              />
              <Stack>
                <h2>{t(together ? 'assess.hands.expected' : 'assess.expected.title')}</h2>
                <p>{t(together ? 'assess.hands.expected-hint' : 'assess.expected.hint')}</p>
                {errors.expected?.message || errors.expected?.root?.message ? (
                  <Banner tone="error">
                    {formError(t, errors.expected.message ?? errors.expected.root?.message)}
                  </Banner>
                ) : null}
                <div className={styles['people']}>
                  {partners.map((partner, index) => (
                    <NumberField
                      key={partner.id}
                      label={partner.name}
                      min={0}
                      max={999}
                      error={formError(t, errors.expected?.[index]?.people?.message)}
                      {...register(`expected.${index}.people`, { valueAsNumber: true })}
                    />
                  ))}
                </div>
                <SittingLength form={form} assessment={assessment} library={library} />
              </Stack>
            </>
          )}
          {!together && (
            <ModeFields
              form={form}
              fresh={fresh}
              assessment={assessment}
              partners={partners}
              library={library}
            />
          )}
          <Stack>
            <h2>{t('assess.keeper.title')}</h2>
            <p>{t(together ? keeping : 'assess.keeper.hint')}</p>
            <TextField
              label={t('assess.keeper.name')}
              error={formError(t, errors.keeperName?.message)}
              {...register('keeperName')}
            />
            <TextArea
              label={t('assess.keeper.purpose')}
              error={formError(t, errors.purpose?.message)}
              {...register('purpose')}
            />
            <TextField
              label={t('assess.keeper.until')}
              error={formError(t, errors.until?.message)}
              {...register('until')}
            />
          </Stack>
        </Stack>
      </Page>
    </form>
  );
}

import { useEffect } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { fewestRoles, mostRoles } from '#domain/responses/cut.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { formError } from '#i18n/form-error.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button, IconButton } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import type { AssessmentValues } from './assessment-values.ts';
import styles from './cut-fields.module.css';
import { cutChoices, sectorsAmong } from './cut-of.ts';

type CutFieldsProps = {
  readonly form: UseFormReturn<AssessmentValues>;
  readonly partners: readonly Partner[];
};

/** What answers are compared by (P6): one thing at most, since several together would tell who somebody is. */
export function CutFields({ form, partners }: CutFieldsProps) {
  const { t, list } = useWords();
  const { register, setValue, watch } = form;
  const [cut, expected] = watch(['cut', 'expected']);
  const sectors = sectorsAmong(expected, partners);
  const choices = cutChoices(sectors);
  const gone = !choices.includes(cut);
  useEffect(() => {
    if (gone) setValue('cut', 'none');
  }, [gone, setValue]);
  const named = { sectors: list(sectors.map((sector) => t(`setup.sector.${sector}`))) };
  return (
    <>
      <Choice
        label={t('assess.cut.label')}
        hint={t('assess.cut.hint')}
        options={choices.map((value) => ({
          value,
          title: t(`assess.cut.${value}`),
          explanation: t(`assess.cut.${value}-explained`, named),
        }))}
        {...register('cut')}
      />
      {cut === 'role' && <RoleFields form={form} />}
    </>
  );
}

function RoleFields({ form }: Pick<CutFieldsProps, 'form'>) {
  const { t } = useWords();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'roles' });
  const errors = form.formState.errors.roles;
  return (
    <Stack gap="s">
      {fields.map((field, index) => (
        <div key={field.id} className={styles['role']}>
          <TextField
            label={t('assess.role.name', { number: index + 1 })}
            error={formError(t, errors?.[index]?.name?.message)}
            {...form.register(`roles.${index}.name`)}
          />
          {fields.length > fewestRoles && (
            <IconButton
              icon="close"
              label={t('assess.role.remove', { number: index + 1 })}
              onClick={() => remove(index)}
            />
          )}
        </div>
      ))}
      {fields.length < mostRoles && (
        <Button icon="plus" onClick={() => append({ name: '' })}>
          {t('assess.role.add')}
        </Button>
      )}
    </Stack>
  );
}

import type { UseFormReturn } from 'react-hook-form';
import { Sector } from '#domain/responses/partnership.ts';
import { shortNameOf } from '#domain/responses/short-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button, IconButton } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { Row, Stack } from '#ui/stack.tsx';
import { formError } from '#i18n/form-error.ts';
import styles from './partner-fields.module.css';
import type { PartnershipValues } from './partnership-values.ts';

type PartnerFieldsProps = {
  readonly form: UseFormReturn<PartnershipValues>;
  readonly index: number;
  readonly count: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onArchive: (index: number, archived: boolean) => void;
};

/** One partner of the form. Its short name follows the name until somebody writes one. */
export function PartnerFields({ form, index, count, onMove, onArchive }: PartnerFieldsProps) {
  const { t } = useWords();
  const { register, getFieldState, setValue, watch, formState } = form;
  const errors = formState.errors.partners?.[index];
  const [name, archived, saved] = watch([
    `partners.${index}.name`,
    `partners.${index}.archived`,
    `partners.${index}.partner`,
  ]);
  const label = name.trim() || t('setup.partner.number', { number: index + 1 });
  if (archived) {
    return (
      <Row spread>
        <span>{t('setup.partner.archived', { name: label })}</span>
        <Button onClick={() => onArchive(index, false)}>{t('setup.partner.restore')}</Button>
      </Row>
    );
  }
  const followName = (typed: string) => {
    const shortName = `partners.${index}.shortName` as const;
    if (saved === null && !getFieldState(shortName).isDirty) setValue(shortName, shortNameOf(typed));
  };
  return (
    <fieldset className={styles['partner']}>
      <legend className="visually-hidden">{label}</legend>
      <Stack>
        <TextField
          label={t('setup.partner.name')}
          error={formError(t, errors?.name?.message)}
          {...register(`partners.${index}.name`, { onChange: ({ target }) => followName(target.value) })}
        />
        <TextField
          label={t('setup.partner.short-name')}
          hint={t('setup.partner.short-name-hint')}
          error={formError(t, errors?.shortName?.message)}
          {...register(`partners.${index}.shortName`)}
        />
        <SelectField label={t('setup.partner.sector')} {...register(`partners.${index}.sector`)}>
          {Sector.options.map((sector) => (
            <option key={sector} value={sector}>
              {t(`setup.sector.${sector}`)}
            </option>
          ))}
        </SelectField>
        <Row spread>
          <Row>
            <IconButton
              icon="up"
              label={t('setup.partner.up', { name: label })}
              disabled={index === 0}
              onClick={() => onMove(index, index - 1)}
            />
            <IconButton
              icon="down"
              label={t('setup.partner.down', { name: label })}
              disabled={index === count - 1}
              onClick={() => onMove(index, index + 1)}
            />
          </Row>
          <Button tone="quiet" onClick={() => onArchive(index, true)}>
            {t(saved === null ? 'setup.partner.remove' : 'setup.partner.archive')}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}

import type { UseFormReturn } from 'react-hook-form';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { Choice } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { partKinds, type PartKind, type ReportChoice } from './make/choice.ts';
import { partnersOf, reportable } from './start-choice.ts';

type ContentFieldsProps = {
  readonly form: UseFormReturn<ReportChoice>;
  readonly all: PartnershipResults;
  readonly choice: ReportChoice;
  /** The parts of which something can be told. */
  readonly held: readonly PartKind[];
};

/** Of which meetings, of whom, and what. */
export function ContentFields({ form, all, choice, held }: ContentFieldsProps) {
  const { t, date } = useWords();
  const { assessments, partner, parts } = choice;
  const chosen = parts.filter((kind) => held.includes(kind));
  const setAssessments = (next: ReportChoice['assessments']) => {
    form.setValue('assessments', next);
    if (!partnersOf(all, next).some(({ id }) => id === partner)) form.setValue('partner', null);
  };
  return (
    <Stack>
      <Choice
        many
        name="assessments"
        label={t('report.assessments.label')}
        error={assessments.length === 0 ? t('report.assessments.none') : undefined}
        options={reportable(all).map(({ assessment: { id, title, date: day } }) => ({
          value: id,
          title,
          explanation: date(day),
        }))}
        value={assessments}
        onChange={({ currentTarget: { value, checked } }) =>
          setAssessments(
            reportable(all)
              .map(({ assessment: { id } }) => id)
              .filter((id) => (id === value ? checked : assessments.includes(id))),
          )
        }
      />
      <SelectField
        name="partner"
        label={t('report.partner.label')}
        value={partner ?? ''}
        onChange={({ currentTarget: { value } }) =>
          form.setValue('partner', all.partners.find(({ id }) => id === value)?.id ?? null)
        }
      >
        <option value="">{t('report.partner.all')}</option>
        {partnersOf(all, assessments).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Choice
        many
        name="parts"
        label={t('report.parts.label')}
        error={chosen.length === 0 && held.length > 0 ? t('report.parts.none') : undefined}
        options={partKinds.map((kind) => ({
          value: kind,
          title: t(`report.part.${kind}`),
          disabled: !held.includes(kind),
          ...(held.includes(kind) ? {} : { explanation: t('report.parts.empty') }),
        }))}
        value={chosen}
        onChange={({ currentTarget: { value, checked } }) =>
          form.setValue(
            'parts',
            partKinds.filter((kind) => (kind === value ? checked : parts.includes(kind))),
          )
        }
      />
    </Stack>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm } from 'react-hook-form';
import { mostPartners } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { Stack } from '#ui/stack.tsx';
import { formError } from '#i18n/form-error.ts';
import { PartnerFields } from './partner-fields.tsx';
import { PartnershipValues } from './partnership-values.ts';

type PartnershipFormProps = {
  readonly title: string;
  readonly back: string;
  readonly values: PartnershipValues;
  /** What could not be saved, in words; the form keeps all that was typed. */
  readonly failure: string | null;
  readonly onSave: (values: PartnershipValues) => Promise<void>;
};

const noPartner = { partner: null, name: '', shortName: '', sector: 'community', archived: false } as const;

/** A partnership and its partners, new or to be changed. */
export function PartnershipForm({ title, back, values, failure, onSave }: PartnershipFormProps) {
  const { t } = useWords();
  const form = useForm<PartnershipValues>({
    defaultValues: values,
    resolver: zodResolver(PartnershipValues),
    mode: 'onTouched',
  });
  const { fields, append, move, remove, update } = useFieldArray({ control: form.control, name: 'partners' });
  const { errors, isSubmitting } = form.formState;
  const archive = (index: number, archived: boolean) => {
    const partner = form.getValues(`partners.${index}`);
    if (partner.partner === null) remove(index);
    else update(index, { ...partner, archived });
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(onSave)(event)}>
      <Page
        title={title}
        back={back}
        footer={
          <Button type="submit" tone="primary" wide busy={isSubmitting}>
            {t('setup.save.action')}
          </Button>
        }
      >
        <Stack gap="l">
          {failure && <Banner tone="error">{failure}</Banner>}
          <TextField
            label={t('setup.name.label')}
            hint={t('setup.name.hint')}
            error={formError(t, errors.name?.message)}
            {...form.register('name')}
          />
          <TextArea
            label={t('setup.aim.label')}
            hint={t('setup.aim.hint')}
            optional
            error={formError(t, errors.aim?.message)}
            {...form.register('aim')}
          />
          <Stack>
            <h2>{t('setup.partners.title')}</h2>
            <p>{t('setup.partners.hint')}</p>
            {fields.map((field, index) => (
              <Card key={field.id}>
                <PartnerFields
                  form={form}
                  index={index}
                  count={fields.length}
                  onMove={move}
                  onArchive={archive}
                />
              </Card>
            ))}
            {(errors.partners?.root?.message ?? errors.partners?.message) ? (
              <Banner tone="error">
                {formError(t, errors.partners?.root?.message ?? errors.partners?.message)}
              </Banner>
            ) : null}
            <Button icon="plus" disabled={fields.length >= mostPartners} onClick={() => append(noPartner)}>
              {t('setup.partners.add')}
            </Button>
          </Stack>
        </Stack>
      </Page>
    </form>
  );
}

import { zodResolver } from '@hookform/resolvers/zod';
import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { formError } from '#i18n/form-error.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Columns, Row, Stack } from '#ui/stack.tsx';
import { ActionValues } from './action-values.ts';

type ActionFormProps = {
  readonly values: ActionValues;
  /** Offered while one types who does it. */
  readonly names: readonly string[];
  readonly save: string;
  /** What could not be saved, in words; null once it was. */
  readonly onSave: (values: ActionValues) => Promise<string | null>;
  /** Left out where there is nothing to go back to. */
  readonly onCancel?: () => void;
};

/** What, who, until when. Empty again once it was saved, for the next one. */
export function ActionForm({ values, names, save, onSave, onCancel }: ActionFormProps) {
  const { t } = useWords();
  const list = useId();
  const form = useForm<ActionValues>({ defaultValues: values, resolver: zodResolver(ActionValues) });
  const { errors, isSubmitting } = form.formState;
  const submit = async (typed: ActionValues) => {
    const failure = await onSave(typed);
    if (failure) form.setError('root', { message: failure });
    else form.reset(values);
  };
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)}>
      <Stack>
        <TextArea
          label={t('actions.what.label')}
          hint={t('actions.what.hint')}
          rows={2}
          error={formError(t, errors.what?.message)}
          {...form.register('what')}
        />
        <Columns>
          <TextField
            label={t('actions.who.label')}
            list={list}
            error={formError(t, errors.who?.message)}
            {...form.register('who')}
          />
          <TextField
            type="date"
            label={t('actions.until.label')}
            optional
            error={errors.until && t('form.error.no-date')}
            {...form.register('until')}
          />
        </Columns>
        <datalist id={list}>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
        {errors.root?.message && <Banner tone="error">{errors.root.message}</Banner>}
        <Row>
          <Button type="submit" tone="primary" busy={isSubmitting}>
            {save}
          </Button>
          {onCancel && (
            <Button tone="quiet" onClick={onCancel}>
              {t('actions.cancel.action')}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
}

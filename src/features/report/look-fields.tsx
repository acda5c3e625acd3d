import type { UseFormReturn } from 'react-hook-form';
import { formError } from '#i18n/form-error.ts';
import { languageName } from '#i18n/language-name.ts';
import { useWords } from '#i18n/words-context.tsx';
import { languages } from '#i18n/words.ts';
import { SelectField, TextArea, TextField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { LogoField } from './logo-field.tsx';
import type { ReportChoice } from './make/choice.ts';

type LookFieldsProps = {
  readonly form: UseFormReturn<ReportChoice>;
  readonly choice: ReportChoice;
  /** What the report names itself. */
  readonly ownTitle: string;
};

/** What makes the report somebody's own: its title, a few words, a logo, a language. */
export function LookFields({ form, choice, ownTitle }: LookFieldsProps) {
  const { t, language } = useWords();
  const { errors } = form.formState;
  return (
    <Stack>
      <TextField
        // Another title written for them takes the place of the last one
        key={ownTitle}
        name="title"
        label={t('report.title.label')}
        hint={t('report.title.hint')}
        error={errors.title && formError(t, 'too-long')}
        defaultValue={choice.title || ownTitle}
        onChange={({ currentTarget: { value } }) => {
          const title = value.trim() === ownTitle ? '' : value;
          form.setValue('title', title, { shouldValidate: true });
        }}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value.trim() === '') currentTarget.value = ownTitle;
        }}
      />
      <TextArea
        label={t('report.intro.label')}
        hint={t('report.intro.hint')}
        optional
        error={errors.intro && formError(t, 'too-long')}
        {...form.register('intro')}
      />
      <LogoField logo={choice.logo} onChange={(logo) => form.setValue('logo', logo)} />
      <SelectField label={t('report.language.label')} {...form.register('language')}>
        {languages.map((tag) => (
          <option key={tag} value={tag}>
            {languageName(tag, language)}
          </option>
        ))}
      </SelectField>
    </Stack>
  );
}

import { useMemo, useState } from 'react';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { useWords } from '#i18n/words-context.tsx';
import { SelectField } from '#ui/field.tsx';
import { useQuery } from '#ui/use-query.ts';
import { CopiesField } from './copies-field.tsx';
import { LookFields, type Look } from './look-fields.tsx';
import { PaperDesk } from './paper-desk.tsx';
import { questionnaireSheet } from './questionnaire-sheet.ts';

/** A questionnaire by itself; `?form=` says which of its forms. */
export function QuestionnairePaper({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const { t, say, language } = useWords();
  const [query, changeQuery] = useQuery();
  const [look, setLook] = useState<Look>({ language, large: false, comments: true });
  const [copies, setCopies] = useState(1);
  const [from, setFrom] = useState(1);
  const { forms } = questionnaire;
  const form = (forms.find(({ id }) => id === query.get('form')) ?? forms[0])?.id ?? '';
  const sheets = useMemo(
    () => [questionnaireSheet(questionnaire, { form, copies, from, comments: look.comments })],
    [questionnaire, form, copies, from, look.comments],
  );
  return (
    <PaperDesk
      over={say(questionnaire.title)}
      back={`#/library/${questionnaire.id}`}
      look={look}
      sheets={sheets}
    >
      <p>{t('paper.lead')}</p>
      {forms.length > 1 && (
        <SelectField
          label={t('paper.form.label')}
          value={form}
          onChange={({ target }) => changeQuery({ form: target.value })}
        >
          {forms.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </SelectField>
      )}
      <LookFields look={look} mayComment={!questionnaire.joint} onChange={setLook} />
      <CopiesField label={t('paper.copies.label')} min={1} value={copies} onChange={setCopies} />
      <CopiesField
        label={t('paper.from.label')}
        hint={t('paper.from.hint')}
        min={1}
        value={from}
        onChange={setFrom}
      />
      <p>{t('paper.codes.text')}</p>
    </PaperDesk>
  );
}

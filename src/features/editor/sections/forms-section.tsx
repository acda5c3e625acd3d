import { useState } from 'react';
import type { Slug } from '#domain/ids.ts';
import { addForm, changeForm, removeForm } from '#domain/manuscript/forms.ts';
import type { Form } from '#domain/questionnaire/questionnaire.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId, focusSoon } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button } from '#ui/button.tsx';
import { FieldError } from '#ui/field.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Stack } from '#ui/stack.tsx';
import { useToast } from '#ui/toast.tsx';
import { countIn, faultAt } from './errors-at.ts';
import { AskedItems, AskedOrder } from './form-items.tsx';
import { Line, Lines } from './line.tsx';
import { TextFields } from './text-fields.tsx';
import { useTitles } from './titles.ts';

/** The forms: which items are asked, and in which order. */
export function FormsSection(editing: Editing) {
  const { t } = useWords();
  const { ofForm } = useTitles();
  const { sketch, errors, change } = editing;
  const { forms } = sketch;
  const [open, setOpen] = useState<Slug | null>(forms.length === 1 ? (forms[0]?.id ?? null) : null);
  return (
    <Stack>
      <p>{t('editor.forms.lead')}</p>
      <Lines>
        {forms.map((form, at) => (
          <Line
            key={form.id}
            id={fieldId(['forms', at])}
            title={ofForm(form, at)}
            note={t('editor.count.items', { count: form.items.length })}
            lacks={countIn(errors, ['forms', at])}
            isOpen={open === form.id}
            onToggle={() => setOpen(open === form.id ? null : form.id)}
          >
            <FormFields editing={editing} form={form} at={at} />
          </Line>
        ))}
      </Lines>
      <div>
        <Button
          icon="plus"
          onClick={() => {
            const next = addForm(sketch);
            change(next);
            setOpen(next.forms.at(-1)?.id ?? null);
            focusSoon(['forms', forms.length, 'title', sketch.languages[0] ?? '']);
          }}
        >
          {t('editor.forms.add')}
        </Button>
      </div>
    </Stack>
  );
}

type FormProps = { readonly editing: Editing; readonly form: Form; readonly at: number };

function FormFields({ editing, form, at }: FormProps) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  const { ofForm } = useTitles();
  const { sketch, errors, change } = editing;
  const { id, title } = form;
  const path = ['forms', at, 'items'];
  return (
    <>
      <TextFields
        editing={editing}
        path={['forms', at, 'title']}
        label={t('editor.form.title')}
        text={title}
        write={(before, next) => changeForm(before, id, (one) => ({ ...one, title: next }))}
      />
      <div id={fieldId(path)} tabIndex={-1}>
        <AskedItems editing={editing} form={form} />
        <FieldError id={`${fieldId(path)}-error`}>{faultAt(errors, path, words)}</FieldError>
      </div>
      <Disclosure title={t('editor.form.order')}>
        <AskedOrder editing={editing} form={form} />
      </Disclosure>
      {sketch.forms.length > 1 && (
        <div>
          <Button
            icon="close"
            onClick={() => {
              change(removeForm(sketch, id));
              toast({ text: t('editor.remove.done', { name: ofForm(form, at) }) });
            }}
          >
            {t('editor.form.remove')}
          </Button>
        </div>
      )}
    </>
  );
}

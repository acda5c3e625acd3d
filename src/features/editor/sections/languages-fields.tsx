import { useState } from 'react';
import { addLanguage, removeLanguage } from '#domain/manuscript/languages.ts';
import type { Language } from '#domain/questionnaire/text.ts';
import { knownLanguages } from '#exchange/questionnaire/xlsform/language.ts';
import type { Editing } from '#features/editor/editing.ts';
import { fieldId } from '#features/editor/field-id.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Button, IconButton } from '#ui/button.tsx';
import { ConfirmDialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/field.tsx';
import { useLanguageNames } from './language-names.ts';
import styles from './sections.module.css';

export function LanguagesFields({ sketch, change }: Editing) {
  const { t } = useWords();
  const nameOf = useLanguageNames();
  const { languages } = sketch;
  const others = knownLanguages.filter((tag) => !languages.includes(tag));
  const [wanted, want] = useState('');
  const [leaving, leave] = useState<Language | null>(null);
  return (
    <fieldset id={fieldId(['languages'])} className={styles['set']} tabIndex={-1}>
      <legend>{t('editor.languages.title')}</legend>
      <ul className={styles['rows']}>
        {languages.map((tag) => (
          <li key={tag} className={styles['places']}>
            <span>{nameOf(tag)}</span>
            {languages.length > 1 && (
              <IconButton
                icon="close"
                label={t('editor.place.remove', { name: nameOf(tag) })}
                onClick={() => leave(tag)}
              />
            )}
          </li>
        ))}
      </ul>
      <div className={styles['fields']}>
        <SelectField
          label={t('editor.languages.another')}
          value={wanted}
          onChange={({ target }) => want(target.value)}
        >
          <option value="">{t('editor.languages.choose')}</option>
          {others.map((tag) => (
            <option key={tag} value={tag}>
              {nameOf(tag)}
            </option>
          ))}
        </SelectField>
      </div>
      {wanted !== '' && (
        <Button
          icon="plus"
          onClick={() => {
            change(addLanguage(sketch, wanted));
            want('');
          }}
        >
          {t('editor.languages.add', { name: nameOf(wanted) })}
        </Button>
      )}
      {leaving !== null && (
        <ConfirmDialog
          open
          danger
          title={t('editor.languages.remove-title', { name: nameOf(leaving) })}
          confirm={t('editor.remove.action')}
          onClose={() => leave(null)}
          onConfirm={() => {
            change(removeLanguage(sketch, leaving));
            leave(null);
          }}
        >
          <p>{t('editor.languages.remove-text')}</p>
        </ConfirmDialog>
      )}
    </fieldset>
  );
}

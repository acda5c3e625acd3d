import { useWords } from '#i18n/words-context.tsx';
import { Check } from '#ui/choice.tsx';
import { SelectField } from '#ui/field.tsx';
import { paperLanguages, type PaperLanguage } from './paper-words.ts';

/** How it looks on paper, whatever is printed. */
export type Look = {
  readonly language: PaperLanguage;
  /** Larger print. */
  readonly large: boolean;
  /** Lines for comments. */
  readonly comments: boolean;
};

type LookFieldsProps = {
  readonly look: Look;
  /** Nobody comments on what all settle together. */
  readonly mayComment: boolean;
  readonly onChange: (look: Look) => void;
};

export function LookFields({ look, mayComment, onChange }: LookFieldsProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        label={t('paper.language.label')}
        value={look.language}
        onChange={({ target }) => {
          const language = paperLanguages.find((one) => one === target.value);
          if (language) onChange({ ...look, language });
        }}
      >
        {paperLanguages.map((language) => (
          <option key={language} value={language}>
            {t(`paper.language.${language}`)}
          </option>
        ))}
      </SelectField>
      <Check
        label={t('paper.large.label')}
        hint={t('paper.large.hint')}
        checked={look.large}
        onChange={({ target }) => onChange({ ...look, large: target.checked })}
      />
      {mayComment && (
        <Check
          label={t('paper.comments.label')}
          checked={look.comments}
          onChange={({ target }) => onChange({ ...look, comments: target.checked })}
        />
      )}
    </>
  );
}

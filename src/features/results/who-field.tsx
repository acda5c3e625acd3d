import { useWords } from '#i18n/words-context.tsx';
import { SelectField } from '#ui/field.tsx';
import type { WhoChoice } from './who-choice.ts';

type WhoFieldProps = {
  readonly choices: readonly WhoChoice[];
  readonly chosen: WhoChoice;
  readonly onChoose: (choice: WhoChoice) => void;
};

/** By what partners are seen; with several questionnaires a group of options for each. */
export function WhoField({ choices, chosen, onChoose }: WhoFieldProps) {
  const { t, say } = useWords();
  const bases = [...new Set(choices.map(({ basis }) => basis))];
  const options = bases.map(({ questionnaire: { id, title } }) => ({
    id,
    title,
    choices: choices.filter(({ basis }) => basis.questionnaire.id === id),
  }));
  const optionOf = (choice: WhoChoice) => (
    <option key={choice.by ?? ''} value={choices.indexOf(choice)}>
      {choice.title ? say(choice.title) : t('results.change.overall')}
    </option>
  );
  return (
    <SelectField
      label={t('results.who.label')}
      value={choices.indexOf(chosen)}
      onChange={({ target }) => {
        const next = choices[Number(target.value)];
        if (next) onChoose(next);
      }}
    >
      {options.length === 1
        ? choices.map(optionOf)
        : options.map((group) => (
            <optgroup key={group.id} label={say(group.title)}>
              {group.choices.map(optionOf)}
            </optgroup>
          ))}
    </SelectField>
  );
}

import { useWords } from '#i18n/words-context.tsx';
import { SelectField } from '#ui/field.tsx';
import { type Choice } from '#charts/model/figures-of.ts';
import { addressOf } from './choices.ts';

type AboutFieldProps = {
  readonly choices: readonly Choice[];
  readonly chosen: Choice;
  readonly onChoose: (address: { about: string; in: string }) => void;
};

/** Whom a view is about: a partner, or the partnership by one of its questionnaires. */
export function AboutField({ choices, chosen, onChoose }: AboutFieldProps) {
  const { t, say } = useWords();
  const nameOf = ({ basis, about }: Choice): string => {
    const partner = basis.partners.find(({ id }) => id === about)?.name;
    const questionnaire = say(basis.questionnaire.title);
    if (partner === undefined) return t('results.about.whole', { questionnaire });
    const isPlain = choices.filter((one) => one.about === about).length === 1;
    return isPlain ? partner : t('results.about.partner', { partner, questionnaire });
  };
  return (
    <SelectField
      label={t('results.about.label')}
      value={choices.indexOf(chosen)}
      onChange={({ target }) => {
        const next = choices[Number(target.value)];
        if (next) onChoose(addressOf(next));
      }}
    >
      {choices.map((choice, place) => {
        const address = addressOf(choice);
        return (
          <option key={`${address.about} ${address.in}`} value={place}>
            {nameOf(choice)}
          </option>
        );
      })}
    </SelectField>
  );
}

import type { Basis } from '#charts/model/basis.ts';
import type { ItemsAbout } from '#charts/model/items.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { Words } from '#i18n/words.ts';
import { SelectField } from '#ui/field.tsx';
import { Columns } from '#ui/stack.tsx';
import { rates, type ItemsChoice } from './items-choice.ts';

type ItemsSubjectProps = {
  readonly bases: readonly Basis[];
  readonly choice: ItemsChoice;
  readonly onChange: (changes: Record<string, string | null>) => void;
};

/** Which questionnaire, and about whom; nothing where there is no choice. */
export function ItemsSubject({ bases, choice, onChange }: ItemsSubjectProps) {
  const words = useWords();
  const { t, say } = words;
  const { basis, about, abouts } = choice;
  const several = bases.filter(rates);
  if (several.length < 2 && abouts.length < 2) return null;
  return (
    <Columns>
      {several.length > 1 && (
        <SelectField
          label={t('results.items.questionnaire')}
          value={basis.questionnaire.id}
          onChange={({ target }) => onChange({ q: target.value, about: null, of: null })}
        >
          {several.map(({ questionnaire: { id, title } }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </SelectField>
      )}
      {abouts.length > 1 && (
        <SelectField
          label={t('results.items.about')}
          value={about}
          onChange={({ target }) => onChange({ about: target.value })}
        >
          {abouts.map((one) => (
            <option key={one} value={one}>
              {nameOf(words, basis, one)}
            </option>
          ))}
        </SelectField>
      )}
    </Columns>
  );
}

function nameOf({ t }: Words, { partners }: Basis, about: ItemsAbout): string {
  if (about === 'partners' || about === 'partnership' || about === 'self') return t(`results.items.${about}`);
  return partners.find(({ id }) => id === about)?.name ?? '';
}

import type { Basis } from '#charts/model/basis.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';
import { useWords } from '#i18n/words-context.tsx';
import { Banner } from '#ui/banner.tsx';
import { isSameInstrument } from '#charts/model/same-instrument.ts';

/** Which form and version each assessment asked; nothing where all asked the same. */
export function AskedWith({ bases }: { readonly bases: readonly Basis[] }) {
  const { t, say, date } = useWords();
  const [first] = bases;
  if (!first || bases.every((basis) => isSameInstrument(basis, first))) return null;
  return (
    <Banner title={t('results.change.differ')}>
      {bases.map(({ questionnaire, released, date: day }) => {
        const { form, version } = released.questionnaire;
        const title = formTitle(questionnaire, form);
        const named = t('results.change.version', { version });
        return (
          <p key={released.assessment}>
            {date(day)}: {title ? `${say(title)}, ${named}` : named}
          </p>
        );
      })}
    </Banner>
  );
}

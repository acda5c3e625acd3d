import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { useQuery } from '#ui/use-query.ts';
import type { Place } from './place.ts';

/** The way to an assessment with these choices; nothing while it is open for whom. */
export function UseIt({ place, choices }: { readonly place: Place; readonly choices: readonly string[] }) {
  const { t } = useWords();
  if (!place.partnership) return null;
  return (
    <ButtonLink href={`#/p/${place.partnership.id}/new?use=${choices.join()}`}>
      {t('library.use.action')}
    </ButtonLink>
  );
}

/** Where there is nobody to use it yet: the way to a partnership; where there are several: which one. */
export function ForWhom({ place: { partnerships, partnership } }: { readonly place: Place }) {
  const { t } = useWords();
  const [, changeQuery] = useQuery();
  if (partnerships.length === 0)
    return (
      <>
        <p>{t('library.use.new-text')}</p>
        <ButtonLink href="#/new">{t('library.use.new')}</ButtonLink>
      </>
    );
  if (partnerships.length === 1) return null;
  return (
    <SelectField
      label={t('library.for.label')}
      hint={partnership ? undefined : t('library.use.choose')}
      value={partnership?.id ?? ''}
      onChange={({ target }) => changeQuery({ for: target.value === '' ? null : target.value })}
    >
      <option value="">{t('library.for.none')}</option>
      {partnerships.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

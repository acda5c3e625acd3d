import type { Partner } from '#domain/responses/partnership.ts';
import { useWords } from '#i18n/words-context.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { SelectField } from '#ui/field.tsx';
import { Row } from '#ui/stack.tsx';

type PartnerPickerProps = {
  readonly base: string;
  readonly partners: readonly Partner[];
  readonly chosen: Partner;
};

/** From one profile to another without the way back. */
export function PartnerPicker({ base, partners, chosen }: PartnerPickerProps) {
  const { t } = useWords();
  return (
    <SelectField
      label={t('results.profile.pick')}
      value={chosen.id}
      onChange={({ target }) => location.replace(`${base}/${target.value}`)}
    >
      {partners.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

/** The profiles before and after this one, in the order of the partners; at an end only one. */
export function NextPartners({ base, partners, chosen }: PartnerPickerProps) {
  const { t } = useWords();
  const place = partners.findIndex(({ id }) => id === chosen.id);
  const [before, after] = [partners[place - 1], partners[place + 1]];
  return (
    <Row spread>
      {before && (
        <ButtonLink href={`${base}/${before.id}`}>
          {t('results.profile.before', { name: before.shortName })}
        </ButtonLink>
      )}
      {after && (
        <ButtonLink href={`${base}/${after.id}`}>
          {t('results.profile.after', { name: after.shortName })}
        </ButtonLink>
      )}
    </Row>
  );
}

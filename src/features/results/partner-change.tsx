import { useMemo, useState } from 'react';
import { Change } from '#charts/change.tsx';
import type { Basis } from '#charts/model/basis.ts';
import type { Series } from '#charts/model/change.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { useWords } from '#i18n/words-context.tsx';
import type { PartnershipResults } from '#storage/results.ts';
import { Card } from '#ui/card.tsx';
import { SelectField } from '#ui/field.tsx';
import { Stack } from '#ui/stack.tsx';
import { basesUpTo } from './bases.ts';

type PartnerChangeProps = {
  readonly all: PartnershipResults;
  readonly basis: Basis;
  readonly partner: Partner;
};

/** One figure of the partner over the assessments; the overall one first, a facet where one is chosen (C4). */
export function PartnerChange({ all, basis, partner }: PartnerChangeProps) {
  const { t, say } = useWords();
  const [chosen, setChosen] = useState('overall');
  const bases = useMemo(() => basesUpTo(all, basis), [all, basis]);
  const facets = basis.questionnaire.dimensions.flatMap((dimension) => dimension.facets);
  const seriesOf = (level: Series['level'], id: string): Series => ({
    subject: aboutPartner(partner.id),
    group: 'peers',
    level,
    id,
  });
  const shown = [seriesOf('overall', 'overall'), ...facets.map(({ id }) => seriesOf('facet', id))];
  const series = shown.find(({ id }) => id === chosen);
  if (bases.length < 2 || !series) return null;
  return (
    <Card>
      <Stack>
        <SelectField
          label={t('results.change.label')}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="overall">{t('results.change.overall')}</option>
          {facets.map(({ id, title }) => (
            <option key={id} value={id}>
              {say(title)}
            </option>
          ))}
        </SelectField>
        <Change bases={bases} series={series} shown={shown} />
      </Stack>
    </Card>
  );
}

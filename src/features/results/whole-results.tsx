import { useMemo } from 'react';
import { Bars } from '#charts/bars.tsx';
import { Change } from '#charts/change.tsx';
import { Gates } from '#charts/gates.tsx';
import type { Basis } from '#charts/model/basis.ts';
import type { Series } from '#charts/model/change.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { partnership } from '#domain/responses/subject.ts';
import type { PartnershipResults } from '#storage/results.ts';
import { Card } from '#ui/card.tsx';
import { basesUpTo } from './bases.ts';

const overall: Series = { subject: partnership, group: 'all', level: 'overall', id: 'overall' };

/** What a questionnaire says about the partnership as a whole: gates first, since a mean must not hide a missing one. */
export function WholeResults({ all, basis }: { readonly all: PartnershipResults; readonly basis: Basis }) {
  const { questionnaire, released } = basis;
  const items = itemsOf(questionnaire, released.questionnaire.form);
  const gates = questionnaire.dimensions.filter(({ id }) =>
    items.some(({ kind, dimension }) => kind === 'gate' && dimension === id),
  );
  const bases = useMemo(() => basesUpTo(all, basis), [all, basis]);
  return (
    <>
      {gates.map(({ id }) => (
        <Card key={id}>
          <Gates basis={basis} dimension={id} />
        </Card>
      ))}
      <Card>
        <Bars basis={basis} />
      </Card>
      {bases.length > 1 && (
        <Card>
          <Change bases={bases} series={overall} />
        </Card>
      )}
    </>
  );
}

import { Gates } from '#charts/gates.tsx';
import { Ladder } from '#charts/ladder.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { gateDimensions } from '#charts/model/gates.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { Card } from '#ui/card.tsx';
import { Columns } from '#ui/stack.tsx';

type PartnerPartsProps = { readonly basis: Basis; readonly partner: Partner };

/** What is asked about a partner beside ratings: gates and levels, as the others see it beside its own view (R1). */
export function PartnerParts({ basis, partner }: PartnerPartsProps) {
  const subject = aboutPartner(partner.id);
  return (
    <>
      {gateDimensions(basis, 'partner').map((dimension) => (
        <Columns key={dimension}>
          {views.map((group) => (
            <Card key={group}>
              <Gates basis={basis} dimension={dimension} subject={subject} group={group} />
            </Card>
          ))}
        </Columns>
      ))}
      {laddersAbout(basis, 'partner').map((item) => (
        <Columns key={item.id}>
          {views.map((group) => (
            <Card key={group}>
              <Ladder basis={basis} item={item} subject={subject} group={group} />
            </Card>
          ))}
        </Columns>
      ))}
    </>
  );
}

const views = ['peers', 'self'] as const;

import { Bars } from '#charts/bars.tsx';
import { Gates } from '#charts/gates.tsx';
import { Ladder } from '#charts/ladder.tsx';
import { ratedAbout } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { wholeLadders } from '#charts/model/ladder.ts';
import { matricesOf } from '#charts/model/stages.ts';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { Stages } from '#charts/stages.tsx';
import { itemsOf } from '#domain/responses/sitting.ts';
import { Card } from '#ui/card.tsx';

/** What a questionnaire says about the partnership as a whole: gates first, since a mean must not hide a missing one. */
export function WholeResults({ basis }: { readonly basis: Basis }) {
  const { questionnaire, released } = basis;
  const items = itemsOf(questionnaire, released.questionnaire.form);
  const gates = questionnaire.dimensions.filter(({ id }) =>
    items.some(({ kind, dimension }) => kind === 'gate' && dimension === id),
  );
  const rated = questionnaire.dimensions.filter(({ id }) =>
    items.some(({ kind, dimension }) => kind === 'rating' && dimension === id),
  );
  return (
    <>
      {gates.map(({ id }) => (
        <Card key={id}>
          <Gates basis={basis} dimension={id} />
          <PrincipleLinks questionnaire={questionnaire} dimensions={[{ id }]} />
        </Card>
      ))}
      {wholeLadders(basis).map((item) => (
        <Card key={item.id}>
          <Ladder basis={basis} item={item} />
        </Card>
      ))}
      {matricesOf(basis).map((item) => (
        <Card key={item.id}>
          <Stages basis={basis} item={item} />
        </Card>
      ))}
      {ratedAbout(basis).map((about) => (
        <Card key={about}>
          <Bars basis={basis} about={about} />
          <PrincipleLinks questionnaire={questionnaire} dimensions={rated} />
        </Card>
      ))}
    </>
  );
}

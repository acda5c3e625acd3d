import { Bars } from '#charts/bars.tsx';
import { Gates } from '#charts/gates.tsx';
import { Ladder } from '#charts/ladder.tsx';
import { ratedAbout } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { gateDimensions } from '#charts/model/gates.ts';
import { lineGroups } from '#charts/model/groups.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import { together } from '#charts/model/seen.ts';
import { matricesOf } from '#charts/model/stages.ts';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { Stages } from '#charts/stages.tsx';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { Card } from '#ui/card.tsx';

/**
 * What a questionnaire says about the partnership as a whole, and what all say of themselves: gates first, since a mean
 * must not hide a missing one.
 */
export function WholeResults({ basis }: { readonly basis: Basis }) {
  return (
    <>
      {kinds.flatMap((kind) =>
        gateDimensions(basis, kind).map((dimension) => (
          <Card key={`${kind} ${dimension}`}>
            <Gates basis={basis} dimension={dimension} subject={together(kind)} />
            <PrincipleLinks questionnaire={basis.questionnaire} dimensions={[{ id: dimension }]} />
          </Card>
        )),
      )}
      {kinds
        .flatMap((kind) => laddersAbout(basis, kind))
        .map((item) => (
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
          <PrincipleLinks questionnaire={basis.questionnaire} dimensions={ratedDimensions(basis, about)} />
        </Card>
      ))}
    </>
  );
}

/** In the order of the questionnaire. */
const ratedDimensions = ({ questionnaire, released }: Basis, about: SubjectKind) =>
  lineGroups(questionnaire, released.questionnaire.form, about);

const kinds = ['partnership', 'self'] as const;

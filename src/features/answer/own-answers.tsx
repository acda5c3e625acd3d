import { Fragment, useMemo } from 'react';
import { Bars } from '#charts/bars.tsx';
import { Gates } from '#charts/gates.tsx';
import { ratedAbout } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { gateDimensions } from '#charts/model/gates.ts';
import { leveledItems } from '#charts/model/own-levels.ts';
import { ratingsOf } from '#charts/model/scale.ts';
import { OwnLevels } from '#charts/own-levels.tsx';
import { PrincipleLinks } from '#charts/principle-links.tsx';
import { OwnPicture } from '#charts/own-picture.tsx';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { ownPicture } from '#domain/privacy/own.ts';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import type { Response } from '#domain/responses/response.ts';
import { aboutPartner, partnerOf, type Subject } from '#domain/responses/subject.ts';
import { Card } from '#ui/card.tsx';
import { Stack } from '#ui/stack.tsx';
import { OwnTexts } from './own-texts.tsx';

type OwnAnswersProps = {
  readonly assessment: Assessment;
  readonly partners: readonly Partner[];
  readonly partnership: string;
  readonly responses: readonly Response[];
};

/** The own answers as a picture, at once and for one's own eyes only. */
export default function OwnAnswers({ assessment, partners, partnership, responses }: OwnAnswersProps) {
  const pictures = useMemo(() => ownPicture(responses, assessment), [responses, assessment]);
  const own = responses[0]?.partner;
  const judged = own === undefined ? [] : partnersOn(responses, own, assessment);
  return (
    <Stack gap="l">
      {pictures.map((released) => {
        const part = assessment.parts.find(
          ({ questionnaire }) => questionnaire.id === released.questionnaire.id,
        );
        if (!part || !own) return null;
        const { questionnaire } = part;
        const shown = partners.filter(({ id }) => judged.includes(id));
        const basis = { released, questionnaire, partners: shown, date: assessment.date, partnership };
        return (
          <Fragment key={questionnaire.id}>
            {ratingsOf(questionnaire, released.questionnaire.form).some(isAboutPartners) && (
              <Card>
                <OwnPicture basis={basis} own={own} />
              </Card>
            )}
            <OwnWhole basis={basis} own={own} />
            <PrincipleLinks questionnaire={questionnaire} />
          </Fragment>
        );
      })}
    </Stack>
  );
}

/** Those that were drawn to be judged, those judged all the same, and the own one: nobody else is a gap (R4). */
const partnersOn = (responses: readonly Response[], own: Id, assessment: Assessment): Id[] => [
  own,
  ...judgedBy(own, assessment),
  ...responses.flatMap(({ answers }) => answers.flatMap(({ subject }) => partnerOf(subject, own) ?? [])),
];

const isAboutPartners = ({ subject }: { readonly subject: SubjectKind }): boolean => subject === 'partner';

/** All else that one answered: the gates, then levels, then what was rated about the partnership or oneself. */
function OwnWhole({ basis, own }: { readonly basis: Basis; readonly own: Id }) {
  return (
    <>
      {gatesIn(basis, own).map(({ subject, dimension }) => (
        <Card key={`${subject} ${dimension}`}>
          <Gates basis={basis} dimension={dimension} group="own" subject={subject} />
        </Card>
      ))}
      {leveledItems(basis).map((item) => (
        <Card key={item.id}>
          <OwnLevels basis={basis} item={item} own={own} />
        </Card>
      ))}
      {ratedAbout(basis).map((about) => (
        <Card key={about}>
          <Bars basis={basis} about={about} group="own" />
        </Card>
      ))}
      <OwnTexts basis={basis} />
    </>
  );
}

/** Each set of gates about each subject, the others before oneself. */
function gatesIn(basis: Basis, own: Id): { readonly subject: Subject; readonly dimension: string }[] {
  const others = basis.partners.filter(({ id }) => id !== own);
  const partners = [...others.map(({ id }) => id), own].map(aboutPartner);
  const subjects = { partner: partners, partnership: ['partnership'], self: ['self'] } as const;
  return (['partner', 'partnership', 'self'] as const).flatMap((kind) =>
    gateDimensions(basis, kind).flatMap((dimension) =>
      subjects[kind].map((subject) => ({ subject, dimension })),
    ),
  );
}

import { useMemo } from 'react';
import { Bars } from '#charts/bars.tsx';
import { Gates } from '#charts/gates.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { OwnPicture } from '#charts/own-picture.tsx';
import { ownPicture } from '#domain/privacy/own.ts';
import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { Response } from '#domain/responses/response.ts';
import { partnerOf } from '#domain/responses/subject.ts';
import { Card } from '#ui/card.tsx';
import { Stack } from '#ui/stack.tsx';

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
        const judgesPartners = questionnaire.items.some(({ subject }) => subject === 'partner');
        return judgesPartners ? (
          <Card key={questionnaire.id}>
            <OwnPicture basis={basis} own={own} />
          </Card>
        ) : (
          <OwnWhole key={questionnaire.id} basis={basis} />
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

/** One's own answers about the partnership as a whole: the gates, then the ratings. */
function OwnWhole({ basis }: { readonly basis: Basis }) {
  const { questionnaire, released } = basis;
  const asked = itemsOf(questionnaire, released.questionnaire.form);
  const gates = questionnaire.dimensions.filter(({ id }) =>
    asked.some(({ kind, dimension }) => kind === 'gate' && dimension === id),
  );
  return (
    <>
      {gates.map(({ id }) => (
        <Card key={id}>
          <Gates basis={basis} dimension={id} group="own" />
        </Card>
      ))}
      <Card>
        <Bars basis={basis} group="own" />
      </Card>
    </>
  );
}

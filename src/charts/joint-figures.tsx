import { Card } from '#ui/card.tsx';
import { JointGates } from './joint-gates.tsx';
import { settledIn, type JointBasis } from './model/joint-basis.ts';
import { PrincipleLinks } from './principle-links.tsx';
import { Steps } from './steps.tsx';

/** All that was agreed on in one questionnaire, a card for each figure. */
export function JointFigures({ basis }: { readonly basis: JointBasis }) {
  return basis.questionnaire.dimensions.flatMap(({ id }) => [
    settledIn(basis, id, 'gate').length > 0 && (
      <Card key={`${id} gates`}>
        <JointGates basis={basis} dimension={id} />
        <PrincipleLinks questionnaire={basis.questionnaire} dimensions={[{ id }]} />
      </Card>
    ),
    settledIn(basis, id, 'step').length > 0 && (
      <Card key={`${id} steps`}>
        <Steps basis={basis} dimension={id} />
      </Card>
    ),
  ]);
}

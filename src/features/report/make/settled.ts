import type { Draw } from '#charts/drawn.ts';
import { drawGates } from '#charts/gates.tsx';
import { drawJointGates } from '#charts/joint-gates.tsx';
import { gateDimensions } from '#charts/model/gates.ts';
import { drawSteps } from '#charts/steps.tsx';
import type { Words } from '#i18n/words.ts';
import type { Meeting } from './told.ts';

/** How many gates of the partnership are met, as each said: what their figures are headed by (S5). */
export const gatesMet = (words: Words, { bases }: Pick<Meeting, 'bases'>): string[] =>
  bases.flatMap((basis) =>
    gateDimensions(basis, 'partnership').flatMap((dimension) => titleOf(words, drawGates(basis, dimension))),
  );

/** The same of what all settled together, and how many steps are done (S7). */
export const settled = (words: Words, { joint }: Pick<Meeting, 'joint'>): string[] =>
  joint.flatMap((basis) =>
    basis.questionnaire.dimensions.flatMap(({ id }) =>
      [drawJointGates(basis, id), drawSteps(basis, id)].flatMap((draw) => titleOf(words, draw)),
    ),
  );

/** Of what is not shown nothing is said here. */
function titleOf(words: Words, draw: Draw | null): string[] {
  const drawn = draw?.(words);
  return drawn?.renderPlot ? [`${drawn.frame.title}.`] : [];
}

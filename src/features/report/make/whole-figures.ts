import { drawBars } from '#charts/bars.tsx';
import { weakestClaims } from '#charts/claims/weakest.ts';
import { levelClaims } from '#charts/claims/levels.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { drawGates } from '#charts/gates.tsx';
import { drawHands } from '#charts/hands.tsx';
import { drawJointGates } from '#charts/joint-gates.tsx';
import { drawLadder } from '#charts/ladder.tsx';
import { ratedAbout } from '#charts/model/bars.ts';
import type { Basis } from '#charts/model/basis.ts';
import { gateDimensions, gates, type Gates } from '#charts/model/gates.ts';
import { handsCount, type HandsBasis } from '#charts/model/hands.ts';
import type { JointBasis } from '#charts/model/joint-basis.ts';
import { jointGates } from '#charts/model/joint-gates.ts';
import { ladder, laddersAbout } from '#charts/model/ladder.ts';
import { together, type Seen } from '#charts/model/seen.ts';
import { matricesOf } from '#charts/model/stages.ts';
import { drawStages } from '#charts/stages.tsx';
import { drawSteps } from '#charts/steps.tsx';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { handsItems } from '#domain/responses/show-of-hands.ts';
import type { Words } from '#i18n/words.ts';
import { figureOf, mostTold } from './figure.ts';
import type { PlannedBlock } from './plan.ts';
import { talkAbout } from './talk.ts';
import { paragraph } from './text.ts';
import type { Meeting } from './told.ts';

const kinds = ['partnership', 'self'] as const;

/** What a questionnaire says of the partnership as a whole; gates first, since a mean must not hide a missing one. */
export const wholeFigures = (words: Words, basis: Basis): PlannedBlock[] => [
  ...kinds.flatMap((kind) => gatesOf(words, basis, kind, { group: 'all', subject: together(kind) })),
  ...kinds.flatMap((kind) => laddersOf(words, basis, kind, {})),
  ...matricesOf(basis).flatMap((item) => figureOf(words, { id: 'stages', draw: drawStages(basis, item) })),
  ...ratedAbout(basis).flatMap((about) => {
    const message = weakestIn(words, basis, { subject: about, group: 'all' });
    return figureOf(words, { id: 'bars', draw: drawBars(basis, { about }), message, withTable: true });
  }),
];

/** S4: only where one lies clearly below all others. */
export function weakestIn(words: Words, basis: Basis, whose: Parameters<typeof weakestClaims>[1]) {
  const claim = weakestClaims(basis, whose).find(({ kind }) => kind === 'weakest');
  return claim && sentenceOf(words, claim);
}

/** Told in words is what is not met; how much is met says the title. */
export const gatesOf = (
  words: Words,
  basis: Basis,
  kind: 'partner' | 'partnership' | 'self',
  seen: Seen,
): PlannedBlock[] =>
  gateDimensions(basis, kind).flatMap((dimension) =>
    figureOf(words, {
      id: 'gates',
      draw: drawGates(basis, dimension, seen),
      telling: unmet(gates(basis, dimension, seen.group, seen.subject)),
    }),
  );

export const laddersOf = (
  words: Words,
  basis: Basis,
  kind: 'partner' | 'partnership' | 'self',
  seen: Partial<Seen>,
): PlannedBlock[] =>
  laddersAbout(basis, kind).flatMap((item) =>
    figureOf(words, {
      id: 'levels',
      draw: drawLadder(basis, item, seen),
      message: middleOf(words, basis, item, seen),
    }),
  );

/** S6: the middle answer. */
function middleOf(words: Words, basis: Basis, item: ItemOf<'ladder'>, { group, subject }: Partial<Seen>) {
  const { shown } = ladder(basis, item, group, subject);
  const [middle] = shown ? levelClaims(shown, item) : [];
  return middle && sentenceOf(words, middle);
}

/** What all settled together: told in words is what is not met; steps that were skipped or come next are in the notes. */
export const jointFigures = (words: Words, basis: JointBasis): PlannedBlock[] =>
  basis.questionnaire.dimensions.flatMap(({ id }) => [
    ...figureOf(words, {
      id: 'joint-gates',
      draw: drawJointGates(basis, id),
      telling: unmet(jointGates(basis, id)),
    }),
    ...figureOf(words, { id: 'steps', draw: drawSteps(basis, id), telling: 0 }),
  ]);

/** The weakest stand first. */
const unmet = (of: Gates | null): number => {
  const rows = of?.rows.filter(({ shown }) => shown && shown.verdict !== 'met') ?? [];
  return Math.min(mostTold, rows.length);
};

/** What hands were raised for, item by item, and what was said of it. */
export function handsFigures(
  words: Words,
  basis: HandsBasis,
  notes: Meeting['own']['notes'],
): PlannedBlock[] {
  const asked = handsItems(basis.part);
  const counted = asked.filter(({ id }) => handsCount(basis, id)?.hands);
  const count = asked.length - counted.length;
  const figures = asked.flatMap((item): PlannedBlock[] => {
    const said = talkAbout(words, notes, { questionnaire: basis.questionnaire.id, item: item.id }, null);
    if (counted.includes(item))
      return figureOf(words, { id: 'hands', draw: drawHands(basis, item.id) }).concat(said);
    // What was said has a place, counted or not
    return said.length === 0 ? [] : [paragraph(words.say(item.text))].concat(said);
  });
  return count === 0 ? figures : [...figures, paragraph(words.t('report.hands.uncounted', { count }))];
}

import { drawBars } from '#charts/bars.tsx';
import { drawChange } from '#charts/change.tsx';
import { drawChanges } from '#charts/changes.tsx';
import { drawCooperation } from '#charts/cooperation.tsx';
import type { Draw } from '#charts/drawn.ts';
import { drawDumbbell } from '#charts/dumbbell.tsx';
import { drawFair } from '#charts/fair.tsx';
import { drawGates } from '#charts/gates.tsx';
import { drawHands } from '#charts/hands.tsx';
import { drawItems } from '#charts/items.tsx';
import { drawJointGates } from '#charts/joint-gates.tsx';
import { drawLadder } from '#charts/ladder.tsx';
import { drawMutual } from '#charts/mutual.tsx';
import { drawRadar } from '#charts/radar.tsx';
import { drawShift } from '#charts/shift.tsx';
import { drawSideBySide } from '#charts/side-by-side.tsx';
import { drawStacks } from '#charts/stacks.tsx';
import { drawStages } from '#charts/stages.tsx';
import { drawSteps } from '#charts/steps.tsx';
import { drawWho } from '#charts/who.tsx';
import { aboutPartner } from '#domain/responses/subject.ts';
import { asUsual } from '#features/gallery/dumbbell-samples.tsx';
import { hall } from '#features/gallery/hands-samples.tsx';
import { nine } from '#features/gallery/items-samples.tsx';
import { agreed, walked } from '#features/gallery/joint-samples.tsx';
import { inStages, usual } from '#features/gallery/levels-samples.tsx';
import { basis, pacts, withGates } from '#features/gallery/made-up-basis.ts';
import { pairLadder, pairLevels, withLevels } from '#features/gallery/made-up-ladder.ts';
import { matrixItem, wholeItem } from '#features/gallery/made-up-levels.ts';
import { someNames } from '#features/gallery/made-up-names.ts';
import { first, second } from '#features/gallery/shift-samples.tsx';
import { committee, pactsShort, synergyFull } from './samples.ts';

const gate = {
  verdict: 'contested' as const,
  n: 14,
  counts: { yes: 5, partly: 5, notYet: 4, cannotJudge: 0 },
};
const twelve = { form: 'short', partners: someNames(12) };
const meetings = [basis({ ...pactsShort, occasion: 0 }), basis({ ...pactsShort, occasion: 1 })];
const series = { subject: aboutPartner(committee), group: 'peers', level: 'overall', id: 'overall' } as const;
const parts = ['trust', 'share'].map((id) => ({
  subject: series.subject,
  group: series.group,
  level: 'dimension' as const,
  id,
}));
const pairs = basis({ questionnaire: pairLevels, ...twelve, form: 'full' }, withLevels(someNames(12)));

const charts: Readonly<Record<string, Draw | null | undefined>> = {
  dumbbell: drawDumbbell(asUsual, committee),
  radar: drawRadar(asUsual, committee),
  change: drawChange({ bases: meetings, series }),
  'joint gates': drawJointGates(agreed, 'conditions'),
  steps: drawSteps(walked, 'journey'),
  gates: drawGates(basis(synergyFull, withGates({ 'prerequisites.1': gate })), 'prerequisites'),
  bars: drawBars(basis(synergyFull), { dimension: 'signs' }),
  items: drawItems(nine, { about: committee, order: 'spread' }),
  stacks: drawStacks(nine, committee, 'share.1'),
  hands: drawHands(hall, 'signs.1'),
  shift: drawShift({ first, second, item: 'signs.1', together: ['signs.1'] }),
  'side by side': drawSideBySide(asUsual, 'facet'),
  mutual: drawMutual(asUsual),
  fair: drawFair(asUsual),
  changes: drawChanges({ bases: meetings, series: parts, shown: parts }),
  ladder: drawLadder(usual, wholeItem),
  stages: drawStages(inStages, matrixItem),
  who: drawWho(basis({ questionnaire: pacts, ...twelve }))?.draw,
  cooperation: drawCooperation(pairs, pairLadder).draw,
};

/** Charts with something to draw, by their names. */
export const draws: [string, Draw][] = Object.entries(charts).map(([name, draw]) => {
  if (!draw) throw new Error(`nothing is drawn: ${name}`);
  return [name, draw];
});

export function drawNamed(wanted: string): Draw {
  const [, draw] = draws.find(([name]) => name === wanted) ?? [];
  if (!draw) throw new Error(`no such chart: ${wanted}`);
  return draw;
}

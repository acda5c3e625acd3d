import { drawCooperation } from '#charts/cooperation.tsx';
import { drawFair } from '#charts/fair.tsx';
import type { Basis } from '#charts/model/basis.ts';
import { dimensionsJudged, tellsWho } from '#charts/model/judged.ts';
import { laddersAbout } from '#charts/model/ladder.ts';
import { drawMutual } from '#charts/mutual.tsx';
import { drawWho } from '#charts/who.tsx';
import type { Words } from '#i18n/words.ts';
import { figureOf } from './figure.ts';
import type { PlannedBlock } from './plan.ts';
import { paragraph, under } from './text.ts';
import type { Meeting, Told } from './told.ts';

/** A grid of more partners is not read on a page. */
export const mostInGrid = 16;

/** Who judges whom, fairly, both ways, and how closely each pair works; not in a report about one partner. */
export const whoPart = ({ words, partner }: Told, { bases }: Meeting): PlannedBlock[] =>
  partner
    ? []
    : bases.flatMap((basis) => {
        const blocks = [...judging(words, basis), ...pairs(words, basis)];
        return under(2, words.say(basis.questionnaire.title), blocks);
      });

/** Where nothing of it may be told, the grid's sentence says so. */
function judging(words: Words, basis: Basis): PlannedBlock[] {
  if (dimensionsJudged(basis).length === 0) return [];
  const grid = inGrid(words, basis, () => figureOf(words, { id: 'who', draw: drawWho(basis)?.draw ?? null }));
  if (!tellsWho(basis, null)) return grid;
  return [
    ...grid,
    ...figureOf(words, { id: 'fair', draw: drawFair(basis), asTable: basis.partners.length > mostInGrid }),
    ...inGrid(words, basis, () => figureOf(words, { id: 'mutual', draw: drawMutual(basis) }), 'pairs'),
  ];
}

const pairs = (words: Words, basis: Basis): PlannedBlock[] =>
  laddersAbout(basis, 'pair').flatMap((item) =>
    inGrid(words, basis, () => figureOf(words, { id: 'pairs', draw: drawCooperation(basis, item).draw })),
  );

/** What is left out of a report is said. */
function inGrid(
  { t }: Words,
  { partners }: Basis,
  figures: () => PlannedBlock[],
  what: 'grid' | 'pairs' = 'grid',
): PlannedBlock[] {
  if (partners.length <= mostInGrid) return figures();
  return [paragraph(t(`report.left-out.${what}`, { count: partners.length }))];
}

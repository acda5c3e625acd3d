import { figuresOf, type Figure, type Known, type Published } from './figures.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

// What is promised of each figure by itself (P2, P6, R1, C3), counted from who answered.

const fewestForSpread = 5;
const fewestPairs = 5;

type Promised = Pick<Assessment, 'k' | 'weighting' | 'expected'> & {
  /** How many people of each judging partner took part at all. */
  readonly judging: readonly number[];
};

/** The first figure that rests on fewer people than is promised, or on others; null when all do as they should. */
export function brokenPromise(published: Published, promised: Promised): string | null {
  for (const figure of figuresOf(published)) {
    const broken = brokenBy(figure, published, promised);
    if (broken !== null) return `${figure.key}: ${broken}`;
  }
  return null;
}

function brokenBy({ key, group, rests }: Figure, { released }: Published, promised: Promised): string | null {
  const { k } = promised;
  const cell = released.cells[key] ?? released.ladders[key] ?? released.gates[key];
  const change = released.changes[key];
  if (!rests) return null;
  if (change) {
    const { now, before, pairs } = rests;
    if (change.n !== pairs.now.length) return 'a change of others than the pairs';
    if (countOf(pairs.now) < fewestPairs) return 'a change of too few';
    const left = [now.length - pairs.now.length, before.length - pairs.before.length];
    if (left.some((some) => some > 0 && some < k)) return 'a change that leaves a few';
  }
  if (!cell) return null;
  const partners = byPartner(rests.now);
  const all = countOf(rests.now);
  const isSingle = group.startsWith('from:');
  const weighting = released.cells[key] ? promised.weighting : 'respondent';
  if (cell.n !== rests.now.length) return `of ${cell.n}, not of ${rests.now.length}`;
  if (all < k) return 'of fewer than k';
  if (partners.length > 1 && all - Math.max(...partners) < k) return 'of fewer than k without one partner';
  if (!isSingle && group !== 'self' && promised.expected.length >= 3 && partners.length < 2)
    return 'of one partner';
  if (weighting === 'partner' && partners.some((some) => some < k)) return 'of a partner with fewer than k';
  if (isSingle && promised.judging.some((some) => some < k)) return 'of one partner where another has few';
  const hasSpread = 'spread' in cell ? (cell.spread ?? cell.counts) : cell.counts;
  return hasSpread && all < fewestForSpread ? 'the spread of fewer than five' : null;
}

const countOf = (people: readonly Known[]): number => new Set(people.map(({ person }) => person)).size;

const byPartner = (people: readonly Known[]): number[] =>
  [...new Set(people.map(({ partner }) => partner))].map((partner) =>
    countOf(people.filter((one) => one.partner === partner)),
  );

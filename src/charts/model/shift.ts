import type { Slug } from '#domain/ids.ts';
import { cellKey } from '#domain/privacy/released.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { handsPoints, type HandsPoint } from '#domain/responses/show-of-hands.ts';
import { partnership } from '#domain/responses/subject.ts';
import type { Hands } from '#domain/responses/tally.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import type { Basis } from './basis.ts';
import { changeClaims, type ChangeClaim } from './change-claims.ts';
import type { HandsBasis } from './hands.ts';

/** A vote by a show of hands. */
export type HandsVote = Omit<HandsBasis, 'part'>;

/** One of the two votes: what passed the privacy filter, or what hands were raised for. */
export type Vote = Basis | HandsVote;

/** What may be told of one vote on the item. */
export type Voted = {
  /** Answers behind it. */
  readonly n: number;
  /** How many chose each point, lowest score first; null: may not be told. */
  readonly counts: Distribution | null;
  /** On the answer scale 1..m; null: a gate, a ladder and a show of hands have none. */
  readonly mean: number | null;
};

export type Shift = {
  readonly item: Item;
  /** The title of its dimension. */
  readonly dimension: Text;
  /** What could be chosen, lowest score first: of a reversed item the other way round. */
  readonly points: readonly HandsPoint[];
  /** Null: hidden, empty or too few, which look the same (P4). */
  readonly first: Voted | null;
  readonly second: Voted | null;
  /** Since the first vote (V2); null: nothing is compared but the two pictures. */
  readonly claim: ChangeClaim | null;
};

/**
 * One item at the first and at the second vote. `together`: all items that were voted on again, which are adjusted
 * together (C4). Null where the item is not about the partnership, or of a kind that nobody votes on.
 */
export function shift(first: Vote, second: Vote, id: Slug, together: readonly Slug[]): Shift | null {
  const { items, dimensions } = second.questionnaire;
  const item = items.find((one) => one.id === id);
  const dimension = dimensions.find((one) => one.id === item?.dimension);
  const points = item ? handsPoints(item, second.questionnaire) : [];
  if (!item || !dimension || item.subject !== 'partnership' || points.length === 0) return null;
  return {
    item,
    dimension: dimension.title,
    points: isReversed(item) ? points.toReversed() : points,
    first: votedIn(first, item),
    second: votedIn(second, item),
    claim: claimOf(first, second, id, together),
  };
}

export const isByHands = (vote: Vote): vote is HandsVote => 'tallies' in vote;

const isReversed = (item: Item): boolean => item.kind === 'rating' && item.reversed === true;

/** Of a ladder the level now: nobody votes on a wish. */
function votedIn(vote: Vote, item: Item): Voted | null {
  if (isByHands(vote)) {
    const tally = vote.tallies.find((one) => one.item === item.id);
    return tally?.hands ? raised(tally.hands, isReversed(item)) : null;
  }
  const { cells, gates, ladders } = vote.released;
  const key = cellKey({ subject: partnership, group: 'all', level: 'item', id: item.id });
  const [cell, gate, ladder] = [cells[key], gates[key], ladders[key]];
  if (cell) return { n: cell.n, counts: cell.counts, mean: cell.mean };
  if (gate) {
    const { yes = 0, partly = 0, notYet = 0, cannotJudge = 0 } = gate.counts ?? {};
    return { n: gate.n, counts: gate.counts && { points: [notYet, partly, yes], cannotJudge }, mean: null };
  }
  if (!ladder) return null;
  const { now = [], cannotJudge = 0 } = ladder.counts ?? {};
  return { n: ladder.n, counts: ladder.counts && { points: now, cannotJudge }, mean: null };
}

/** Hands are counted in the order of the words; answers by what they score (S1). */
function raised({ points, cannotJudge }: Hands, reversed: boolean): Voted | null {
  const n = points.reduce((sum, count) => sum + count, 0);
  if (n + cannotJudge === 0) return null;
  return { n, counts: { points: reversed ? points.toReversed() : points, cannotJudge }, mean: null };
}

/** S9: hands raised in the open carry no claim. */
function claimOf(first: Vote, second: Vote, id: Slug, together: readonly Slug[]): ChangeClaim | null {
  if (isByHands(first) || isByHands(second)) return null;
  return changeClaims(second, first, together.map(seriesOf)).find((claim) => claim.series.id === id) ?? null;
}

const seriesOf = (id: Slug) => ({ subject: partnership, group: 'all', level: 'item', id }) as const;

import type { HandsCount } from '#charts/model/hands.ts';
import { isByHands, type Vote, type Voted } from '#charts/model/shift.ts';
import { fewestVoices } from '#charts/model/talk.ts';
import type { ShiftOf } from '#charts/model/votes.ts';
import { pointParts } from '#charts/words/hands-points.ts';
import { handsIn, type HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Hands } from '#domain/responses/tally.ts';
import type { Distribution } from '#domain/scoring/distribution.ts';
import type { Words } from '#i18n/words.ts';
import { shortened } from './looks.ts';
import type { Said } from './said.ts';

/**
 * What stands below an item, a line each: what hands were raised for, then the vote after the talk. `most`: characters
 * of an answer's name; no count is ever left out.
 */
export const votesInWords = (words: Words, { hands, again }: Said, most?: number): string[] => [
  ...(hands?.hands ? [raisedInWords(words, hands, hands.hands, most)] : []),
  ...(again ? [againInWords(words, again, most)] : []),
];

/** `38 tangan: Belum 3 · Sebagian 10 · Ya 25` (S9: the counts, nothing else) */
function raisedInWords(words: Words, { points }: HandsCount, hands: Hands, most?: number): string {
  const { t, number } = words;
  const each = named(words, points, hands, most).flatMap(({ label, count }) =>
    count > 0 ? `${label} ${number(count)}` : [],
  );
  return `${t('hands.total.count', { count: handsIn(hands) })}: ${each.join(' · ')}`;
}

/** Both votes point by point, where both may be told. */
function againInWords(
  words: Words,
  { shift: { points, first, second }, votes }: ShiftOf,
  most?: number,
): string {
  const { t, number } = words;
  const [before, after] = [countsIn(votes[0], first), countsIn(votes[1], second)];
  if (!before || !after) return t('summary.again.hidden');
  const later = named(words, points, after, most);
  const each = named(words, points, before, most).flatMap(({ label, count }, place) => {
    const then = later[place]?.count ?? 0;
    return count + then > 0 ? `${label} ${number(count)} → ${number(then)}` : [];
  });
  return t('summary.again.text', { list: each.join(' · ') });
}

/** P2: single answers from five voices on, as on the wall; hands were raised in front of all. */
const countsIn = (vote: Vote, voted: Voted | null): Distribution | null =>
  voted && (isByHands(vote) || voted.n >= fewestVoices) ? voted.counts : null;

const named = (words: Words, points: readonly HandsPoint[], counts: Distribution, most?: number) => [
  ...points.map((point, place) => ({
    label: shortened(pointParts(words, point).name, most),
    count: counts.points[place] ?? 0,
  })),
  { label: words.t('charts.gates.cannot-judge'), count: counts.cannotJudge },
];

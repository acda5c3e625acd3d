import { answersAbout, partners, rating, type Meeting, type Partner } from './answers.ts';
import { allEqual, estimate, type Estimate, type Range } from './estimates.ts';
import { pacts, principles, synergy, type Figure } from './figures.ts';
import { countsOf } from './agreement.ts';
import { speakers, voices, type Group, type Voices } from './scores.ts';

/** Whom or what the answers are about: a partner (PACTS), or the partnership, by one of two questionnaires. */
export type About = Partner | 'synergy' | 'principles';

export const partnerIn = (about: About): Partner | null => partners.find((one) => one === about) ?? null;

export const rated = (about: About): Figure => {
  if (about === 'synergy') return synergy;
  return about === 'principles' ? principles : pacts;
};

export type Place = {
  readonly meeting: Meeting;
  readonly about: About;
  readonly group: Group;
  readonly figure: Figure;
};

/** All that may be seen of a figure; `spread` null: how far the answers lie apart stays hidden. */
export type Seen = Estimate & {
  readonly spread: { readonly sd: number; readonly range: Range | null; readonly allEqual: boolean } | null;
  readonly counts: readonly number[] | null;
  readonly cannotJudge: number;
};

const k = 3;
const fewestForSpread = 5;

/** Null where P2 and P6 hide it. */
export function seen(place: Place): Seen | null {
  const { meeting, about, group, figure } = place;
  if (!isTold(group, figure) || !isMeanSeen(place)) return null;
  const answers = answersAbout(meeting, about);
  const some = speakers(group, partnerIn(about));
  const found = estimate(voices(answers, figure, some));
  if (!found) return null;
  const open = found.sd !== null && isSpreadSeen(place);
  const given = figure.parts.length > 0 ? null : some.map(({ id }) => rating(answers, figure.name, id));
  return {
    ...found,
    spread: open ? { sd: found.sd ?? 0, range: found.range, allEqual: allEqual(found) } : null,
    counts: open && given ? countsOf(given.flatMap((value) => value ?? [])) : null,
    cannotJudge: given?.filter((value) => value === null).length ?? 0,
  };
}

/** What single partners say goes down to the principles, what a role says to the facets. */
function isTold(group: Group, { level }: Figure): boolean {
  if (typeof group === 'string') return true;
  return 'from' in group ? level === 'overall' || level === 'dimension' : level !== 'item';
}

/** The overall figure is the mean of the principles, and hidden with any one of them. */
function isMeanSeen(place: Place): boolean {
  if (place.figure.level === 'overall')
    return place.figure.parts.every((part) => isMeanSeen({ ...place, figure: part }));
  const sizes = voicesOf(place).map((group) => group.length);
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const alone = place.group === 'self' || (typeof place.group === 'object' && 'from' in place.group);
  if (n < k || sizes.some((size) => size < k)) return false;
  return alone || (sizes.length >= 2 && n - Math.max(...sizes) >= k);
}

/** Five people; and as many, or nobody, among the others who are told of by subtraction. */
function isSpreadSeen(place: Place): boolean {
  const n = voicesOf(place).flat().length;
  if (n < fewestForSpread) return false;
  if (typeof place.group === 'string') return true;
  const everybody = voicesOf({ ...place, group: partnerIn(place.about) ? 'peers' : 'all' }).flat().length;
  return everybody === n || everybody - n >= fewestForSpread;
}

const voicesOf = ({ meeting, about, group, figure }: Place): Voices =>
  voices(answersAbout(meeting, about), figure, speakers(group, partnerIn(about)));

/** The view from outside, or everybody's. */
export const outside = (about: About): 'peers' | 'all' => (partnerIn(about) ? 'peers' : 'all');

/** In November. */
export const now = (about: About, group: Group, figure: Figure): Seen | null =>
  seen({ meeting: 'November', about, group, figure });

import type { Id } from '#domain/ids.ts';
import { rowOf, sizeOf, type Figure } from './figures.ts';
import type { PlanInput, Told } from './plan-input.ts';
import type { Level, Presence } from './released.ts';
import type { People } from './row.ts';
import type { Way } from './shares.ts';
import { sightOf, type Rules } from './sight.ts';
import { tooFew } from './spreads.ts';
import { peopleOf } from './voices.ts';
import { withdraw, type Candidate } from './withdraw.ts';

/** Which of the figures about one subject may be told beside the past ones (P2, P3, P6). */
export function anonymously(figures: readonly Figure[], past: readonly Figure[], input: PlanInput): Figure[] {
  const presences = presencesIn(input);
  const people = peopleIn(presences);
  const ways = waysIn(presences);
  const judging = peopleOf(input.now.presences);
  const toCandidate = (figure: Figure): Figure & Candidate => ({
    ...figure,
    rows: ways.map((way) => rowOf(figure, way)),
  });
  const candidates = figures
    .filter((figure) => isEnough(figure, { ...input, judging }))
    .toSorted(byWorth)
    .map(toCandidate);
  const places = new Set(candidates.map(placeOf));
  return [...places].flatMap((place) => {
    const isHere = (figure: Figure) => placeOf(figure) === place;
    const out = past.filter(isHere).map(toCandidate);
    const here = candidates.filter(isHere);
    const means = withdraw(out, here.filter(isMean), people, input.k);
    const shown = new Set(means.map(({ name }) => name));
    const more = here.filter((figure) => !isMean(figure) && shown.has(figure.name));
    const few = tooFew(out, more, { people, ways, k: input.k });
    const enough = more.filter((figure) => !few.has(figure));
    return means.concat(withdraw(out.concat(means), enough, people, input.k));
  });
}

/**
 * Figures that rest on the same answers, and so are proven together: those of a dimension by all groups whose people
 * overlap. The view of oneself has people of its own (R1).
 */
const placeOf = ({ target: { dimension }, group }: Figure): string =>
  `${dimension} ${group === 'self' ? 'inside' : 'outside'}`;

const isMean = ({ told }: Pick<Figure, 'told'>): boolean => told === 'mean';

function isEnough(figure: Figure, { k, partners, judging }: Omit<Rules, 'weighting'>): boolean {
  const { weighting } = figure.now;
  const sight = sightOf(figure.people, figure.group, { k, partners, weighting, judging });
  if (isMean(figure)) return sight !== 'nothing';
  return sight === 'spread' && figure.unpaired.every((left) => left === 0 || left >= k);
}

const levels: { readonly [L in Level]: number } = { overall: 0, dimension: 1, facet: 2, item: 3 };
const tellings: { readonly [T in Told]: number } = { mean: 0, change: 1, spread: 2 };

/** Everybody's view is worth more than a single partner's, and that more than a cut's. */
const rankOf = ({ group }: Figure): number =>
  group.startsWith('cut:') ? 2 : group.startsWith('from:') ? 1 : 0;

/** The smallest cell comes last and so is withdrawn first; of equal ones the deeper, then by name. */
const byWorth = (a: Figure, b: Figure): number =>
  tellings[a.told] - tellings[b.told] ||
  rankOf(a) - rankOf(b) ||
  sizeOf(b) - sizeOf(a) ||
  levels[a.target.level] - levels[b.target.level] ||
  (a.name < b.name ? -1 : 1);

/** P3: an earlier assessment's people are among those who know, and those who are protected. */
const presencesIn = ({ now, before, out }: PlanInput): Presence[] =>
  [now, before, ...out.flatMap((earlier) => [earlier.now, earlier.before])].flatMap(
    (attendance): readonly Presence[] => attendance?.presences ?? [],
  );

function peopleIn(presences: readonly Presence[]): People {
  const people = new Map<string, Set<Id>>();
  for (const { person, partner } of presences) {
    people.set(person, (people.get(person) ?? new Set<Id>()).add(partner));
  }
  return people;
}

/** Only where a sitting was corrected is there more than one way. */
function waysIn(presences: readonly Presence[]): readonly Way[] {
  const distinct = (key: 'sitting' | 'response') => new Set(presences.map((presence) => presence[key])).size;
  return distinct('sitting') < distinct('response') ? ['all-new', 'unchanged'] : ['all-new'];
}

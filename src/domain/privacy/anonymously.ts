import type { Id } from '#domain/ids.ts';
import type { Group } from '#domain/scoring/group.ts';
import { rowOf, sizeOf, type Figure } from './figures.ts';
import type { PlanInput, Told } from './plan-input.ts';
import type { Level, Presence } from './released.ts';
import type { People } from './row.ts';
import type { Way } from './shares.ts';
import { sightOf } from './sight.ts';
import { withdraw, type Candidate } from './withdraw.ts';

/** Which of the figures about one subject by one group may be told beside the past ones (P2, P3, P6). */
export function anonymously(
  figures: readonly Figure[],
  past: readonly Figure[],
  group: Group,
  input: PlanInput,
): Figure[] {
  const presences = presencesIn(input);
  const people = peopleIn(presences);
  const ways = waysIn(presences);
  const toCandidate = (figure: Figure): Figure & Candidate => ({
    ...figure,
    rows: ways.map((way) => rowOf(figure, way)),
  });
  const candidates = figures
    .filter((figure) => isEnough(figure, group, input))
    .toSorted(byWorth)
    .map(toCandidate);
  const dimensions = new Set(candidates.map(({ target }) => target.dimension));
  return [...dimensions].flatMap((dimension) => {
    const inDimension = ({ target }: Figure) => target.dimension === dimension;
    const out = past.filter(inDimension).map(toCandidate);
    const here = candidates.filter(inDimension);
    const means = withdraw(out, here.filter(isMean), people, input.k);
    const shown = new Set(means.map(({ name }) => name));
    const more = here.filter((figure) => !isMean(figure) && shown.has(figure.name));
    return means.concat(withdraw(out.concat(means), more, people, input.k));
  });
}

const isMean = ({ told }: Pick<Figure, 'told'>): boolean => told === 'mean';

function isEnough(figure: Figure, group: Group, { k, partners, now }: PlanInput): boolean {
  const weighting = figure.target.kind === 'gate' ? 'respondent' : now.weighting;
  const sight = sightOf(figure.people, group, { k, partners, weighting });
  if (isMean(figure)) return sight !== 'nothing';
  return sight === 'spread' && figure.unpaired.every((left) => left === 0 || left >= k);
}

const levels: { readonly [L in Level]: number } = { overall: 0, dimension: 1, facet: 2, item: 3 };
const tellings: { readonly [T in Told]: number } = { mean: 0, change: 1, spread: 2 };

/** The smallest cell comes last and so is withdrawn first; of equal ones the deeper, then by name. */
const byWorth = (a: Figure, b: Figure): number =>
  tellings[a.told] - tellings[b.told] ||
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

import type { Left } from './finding.ts';
import type { Member, OutlineGroup, OutlineItem } from './outline.ts';

export type Parted = {
  readonly group: OutlineGroup;
  readonly loose: readonly OutlineItem[];
  readonly facets: readonly { readonly group: OutlineGroup; readonly items: readonly OutlineItem[] }[];
  readonly left: readonly Left[];
};

/**
 * A dimension's items: those of facets, which are the groups within it that hold ratings, and the others. Where a
 * rating stands beside such groups there are no facets: a rating is in a facet or there is none (S2).
 */
export function parted(whole: OutlineGroup): Parted {
  const { members, place } = whole;
  const loose = members.filter((member) => member.is === 'item');
  const inner = members.filter((member) => member.is === 'group');
  const left = inner.flatMap((group): Left[] =>
    flat(group.members).length === 0
      ? [{ kind: 'group-left-out', place: group.place }]
      : [...(hasRating(group) ? [] : [group]), ...groupsIn(group.members)].map((one): Left => ({
          kind: flat(one.members).length > 0 ? 'group-merged' : 'group-left-out',
          place: one.place,
        })),
  );
  const facets = inner.filter(hasRating).map((group) => ({ group, items: flat(group.members) }));
  const others = inner.filter((group) => !hasRating(group)).flatMap((group) => flat(group.members));
  if (facets.length === 0 || !loose.some(isRating))
    return { group: whole, loose: [...loose, ...others], facets, left };
  return {
    group: whole,
    loose: flat(members),
    facets: [],
    left: [...left, { kind: 'facets-merged', place }],
  };
}

const isRating = ({ asks }: OutlineItem): boolean => asks.kind === 'rating';

const hasRating = ({ members }: OutlineGroup): boolean => flat(members).some(isRating);

const flat = (members: readonly Member[]): OutlineItem[] =>
  members.flatMap((member) => (member.is === 'item' ? [member] : flat(member.members)));

const groupsIn = (members: readonly Member[]): OutlineGroup[] =>
  members.flatMap((member) => (member.is === 'item' ? [] : [member, ...groupsIn(member.members)]));

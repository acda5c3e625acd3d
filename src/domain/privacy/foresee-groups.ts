import type { Slug } from '#domain/ids.ts';
import type { Expected } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';
import type { Group } from '#domain/scoring/group.ts';
import type { Sight } from './sight.ts';

export type Judges = readonly Expected[];

export type SeenGroup = {
  /** Of a sector, or of a partner where those are the groups. */
  readonly id: Slug;
  readonly sight: Sight;
};

type Asked = {
  readonly expected: readonly Expected[];
  /** Who judges each partner from outside, and the whole; nobody who is not expected. */
  readonly views: readonly Judges[];
  readonly sight: (judges: Judges, group: Group) => Sight;
};

/** What can be seen at most of each group of the cut, in any of the views (P5, P6). No cut, no groups; of roles null. */
export function foreseeGroups(cut: Cut | null, { expected, views, sight }: Asked): SeenGroup[] | null {
  switch (cut?.by) {
    case undefined:
      return [];
    case 'role':
      return null;
    case 'partner':
      return expected.map((one) => ({ id: one.partner, sight: singleSight(one, sight) }));
    case 'sector': {
      const { sectors } = cut;
      return [...new Set(sectors.map(({ sector }) => sector))].map((id) => {
        const within = new Set(sectors.flatMap(({ partner, sector }) => (sector === id ? partner : [])));
        const seen = views.map((judges) =>
          sight(
            judges.filter(({ partner }) => within.has(partner)),
            `cut:${id}`,
          ),
        );
        return { id, sight: extreme(seen, 1) };
      });
    }
  }
}

/** The view of one judging partner, by its people. */
export const singleSight = (one: Expected, sight: Asked['sight']): Sight =>
  sight(one.people > 0 ? [one] : [], `from:${one.partner}`);

const order: readonly Sight[] = ['nothing', 'mean', 'spread'];

/** The one that shows least (−1) or most (1); of none nothing. */
export const extreme = (sights: readonly Sight[], way: -1 | 1): Sight =>
  sights.toSorted((a, b) => way * (order.indexOf(b) - order.indexOf(a)))[0] ?? 'nothing';

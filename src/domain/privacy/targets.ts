import type { Slug } from '#domain/ids.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { kindOf, type Group } from '#domain/scoring/group.ts';
import { gateSetsOf, planOf, type RatedItem } from '#domain/scoring/plan.ts';
import type { Attendance } from './attendance.ts';
import { laddersOf } from './ladders.ts';
import type { Level } from './released.ts';

/** What a figure sums up: parts of equal share, in each the answered items of equal share (S2, S3). */
export type Figured = {
  readonly level: Exclude<Level, 'overall'>;
  readonly id: Slug;
  readonly dimension: Slug;
  readonly kind: 'rating' | 'gate' | 'ladder';
  readonly parts: readonly (readonly Pick<RatedItem, 'id'>[])[];
};

/** All that is figured out about a kind of subject, but the overall mean, which follows from the dimensions. */
export function targetsOf(
  { questionnaire, form }: Pick<Attendance, 'questionnaire' | 'form'>,
  kind: SubjectKind,
): Figured[] {
  const ratings = planOf(questionnaire, form, kind).dimensions.flatMap((dimension) => {
    const figured = (level: Figured['level'], id: Slug, parts: Figured['parts']): Figured => ({
      level,
      id,
      dimension: dimension.id,
      kind: 'rating',
      parts,
    });
    const facets = dimension.facets.map(({ items }) => items);
    return [
      figured('dimension', dimension.id, facets.length > 0 ? facets : [dimension.items]),
      dimension.facets.map(({ id, items }) => figured('facet', id, [items])),
      dimension.items.map((item) => figured('item', item.id, [[item]])),
    ].flat();
  });
  const gates = gateSetsOf(questionnaire, form, kind).flatMap(({ dimension, items }) =>
    items.map((id) => alone('gate', dimension, id)),
  );
  const ladders = laddersOf({ questionnaire, form }, kind).map(({ dimension, id }) =>
    alone('ladder', dimension, id),
  );
  return [...ratings, ...gates, ...ladders];
}

/** A figure of one answer a person. */
const alone = (kind: 'gate' | 'ladder', dimension: Slug, id: Slug): Figured => ({
  level: 'item',
  id,
  dimension,
  kind,
  parts: [[{ id }]],
});

const levels: { readonly [K in 'from' | 'cut' | 'whole']: readonly Level[] } = {
  from: ['overall', 'dimension'],
  cut: ['overall', 'dimension', 'facet'],
  whole: ['overall', 'dimension', 'facet', 'item'],
};

/** Down to which level ratings are told: of single partners and groups of the cut not down to the items. */
export const levelsOf = (group: Group): readonly Level[] => {
  const [kind] = group.split(':');
  return levels[kind === 'from' || kind === 'cut' ? kind : 'whole'];
};

/** Whether a figure is told of the group at all. Of two partners' ladder each one's view is told, not their mean. */
export function isFollowed(
  { kind, level }: Pick<Figured, 'kind' | 'level'>,
  subject: Subject,
  group: Group,
): boolean {
  if (kind === 'rating') return levelsOf(group).includes(level);
  return kind === 'ladder' && kindOf(subject) === 'pair' ? group.startsWith('from:') : !group.includes(':');
}

import type { Slug } from '#domain/ids.ts';
import { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { gateSetsOf, planOf, type RatedItem } from '#domain/scoring/plan.ts';
import type { Attendance } from './attendance.ts';
import type { Level } from './released.ts';

/** What a figure sums up: parts of equal share, in each the answered items of equal share (S2, S3). */
export type Figured = {
  readonly level: Exclude<Level, 'overall'>;
  readonly id: Slug;
  readonly dimension: Slug;
  readonly kind: 'rating' | 'gate';
  readonly parts: readonly (readonly Pick<RatedItem, 'id'>[])[];
};

export const kindOf = (subject: Subject): SubjectKind => SubjectKind.parse(subject.split(':')[0]);

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
    items.map((id): Figured => ({ dimension, kind: 'gate', level: 'item', id, parts: [[{ id }]] })),
  );
  return [...ratings, ...gates];
}

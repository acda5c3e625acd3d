import { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Limits } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { isEnough } from '#domain/scoring/facet.ts';
import { planOf, type Plan, type RatedDimension, type RatedFacet } from '#domain/scoring/plan.ts';
import { gridOf, stepsOfMean, type Grid } from './grid.ts';
import { slotsOf, type Slot } from './slots.ts';

/** A facet, a dimension or the whole, scored from slots (S2) or from earlier targets, which all need a score (S3). */
export type Target = {
  readonly level: 'facet' | 'dimension' | 'overall';
  readonly id: string;
  /** null: it has no score, its items have different numbers of points. */
  readonly points: number | null;
  readonly slots: readonly number[];
  /** So many of the slots have to be answered. */
  readonly fewest: number;
  /** Places of earlier targets; where there are any, the slots do not count. */
  readonly parts: readonly number[];
  readonly grid: Grid;
};

/** How the answers about one kind of subject lie in a row, and what is scored from them. */
export type Layout = {
  readonly kind: SubjectKind;
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  /** By slot id. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Facets and dimensions in the order of the questionnaire, each after its parts; the whole comes last. */
  readonly targets: readonly Target[];
};

/** What has a score: an item that is rated, a facet, a dimension, the whole. */
export type Unit = { readonly level: 'item' | Target['level']; readonly id: string };

/** What a layout scores; items first. */
export const unitsOf = ({ plan, targets }: Layout): readonly Unit[] => [
  ...plan.dimensions.flatMap(({ items }) => items.map(({ id }) => ({ level: 'item' as const, id }))),
  ...targets.map(({ level, id }) => ({ level, id })),
];

/** One for each kind of subject that the form asks about. */
export const layoutsOf = (part: Part): readonly Layout[] =>
  SubjectKind.options.flatMap((kind) => {
    const layout = layoutOf(part, kind);
    return layout.slots.length > 0 ? [layout] : [];
  });

/** Of a part that asks only some of its items all the same the whole form, by which it is scored (S2). */
export function layoutOf({ questionnaire, form, hands }: Part, kind: SubjectKind): Layout {
  const slots = itemsOf({ questionnaire, form, hands })
    .filter(({ subject }) => subject === kind)
    .flatMap((item) => slotsOf(item, questionnaire));
  const placeOf = new Map(slots.map(({ id }, place) => [id, place]));
  const plan = planOf(questionnaire, form, kind);
  const targets: Target[] = [];
  const add = (target: Target): number => targets.push(target) - 1;
  const unit = (level: Target['level'], { id, points, items }: RatedFacet): number =>
    add({
      level,
      id,
      points,
      slots: items.flatMap((item) => placeOf.get(item.id) ?? []),
      parts: [],
      ...sizes(items.length, points, plan.limits),
    });
  const meanOf = (
    level: Target['level'],
    id: string,
    points: number | null,
    parts: readonly number[],
  ): number => {
    const grids = parts.flatMap((part) => targets[part]?.grid ?? []);
    return add({
      level,
      id,
      points,
      slots: [],
      fewest: 0,
      parts,
      grid: gridOf(points ?? 1, [stepsOfMean(grids)]),
    });
  };
  const dimension = (one: RatedDimension): number =>
    one.facets.length === 0
      ? unit('dimension', one)
      : meanOf(
          'dimension',
          one.id,
          one.points,
          one.facets.map((facet) => unit('facet', facet)),
        );
  const dimensions = plan.dimensions.map(dimension);
  if (dimensions.length > 0) meanOf('overall', 'overall', plan.points, dimensions);
  return { kind, plan, slots, placeOf, targets };
}

/** S2: how many of the items have to be answered, and the grid for the mean of as many or more. */
function sizes(
  items: number,
  points: number | null,
  limits: Limits['facet'],
): Pick<Target, 'fewest' | 'grid'> {
  const counts = Array.from({ length: items }, (_, place) => place + 1);
  const enough = counts.filter((answered) => isEnough(answered, items, limits));
  return { fewest: enough[0] ?? Infinity, grid: gridOf(points ?? 1, enough) };
}

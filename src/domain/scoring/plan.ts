import type { Item, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Limits, Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { pointsOf } from '#domain/responses/kinds.ts';
import { itemsOf } from '#domain/responses/sitting.ts';

export type RatedItem = {
  readonly id: string;
  /** The m of S1. */
  readonly points: number;
  readonly reversed: boolean;
};

/** Items that are averaged; `points` is null, and so is every score, where they do not share one number of points. */
export type RatedFacet = {
  readonly id: string;
  readonly points: number | null;
  readonly items: readonly RatedItem[];
};

/** Its facets, none where it has none, and all of its items. */
export type RatedDimension = RatedFacet & { readonly facets: readonly RatedFacet[] };

/** What one form rates of one kind of subject, in the order of the form: dimensions without ratings are not in it. */
export type Plan = {
  readonly points: number | null;
  readonly dimensions: readonly RatedDimension[];
  readonly limits: Limits['facet'];
};

/** Gates that form one set. */
export type GateSet = { readonly dimension: string; readonly items: readonly string[] };

/** The plan of the ratings. A facet that the form leaves out has no items, and its dimension then no score (S3). */
export function planOf(questionnaire: Questionnaire, form: string, subject: SubjectKind): Plan {
  const asked = askedAbout(questionnaire, form, subject);
  const dimensions = questionnaire.dimensions.flatMap((dimension) => {
    const ratings = asked.flatMap((item) =>
      item.kind === 'rating' && item.dimension === dimension.id ? item : [],
    );
    const rated = (items: typeof ratings): readonly RatedItem[] =>
      items.map((item) => ({
        id: item.id,
        points: pointsOf(questionnaire, item.scale),
        reversed: item.reversed ?? false,
      }));
    if (ratings.length === 0) return [];
    const facets = dimension.facets.map(({ id }) => {
      const items = rated(ratings.filter((item) => item.facet === id));
      return { id, points: sharedPoints(items), items };
    });
    const items = rated(ratings);
    return { id: dimension.id, points: sharedPoints(items), facets, items };
  });
  return { points: sharedPoints(dimensions), dimensions, limits: questionnaire.limits.facet };
}

/** The sets of gates, one a dimension that has any, in the order of the form. */
export function gateSetsOf(
  questionnaire: Questionnaire,
  form: string,
  subject: SubjectKind,
): readonly GateSet[] {
  const gates = askedAbout(questionnaire, form, subject).filter((item) => item.kind === 'gate');
  return questionnaire.dimensions
    .map(({ id }) => ({
      dimension: id,
      items: gates.flatMap((gate) => (gate.dimension === id ? gate.id : [])),
    }))
    .filter((set) => set.items.length > 0);
}

/** What is asked about that kind of subject; a form that the questionnaire does not have is a bug and throws. */
function askedAbout(questionnaire: Questionnaire, form: string, subject: SubjectKind): readonly Item[] {
  if (!questionnaire.forms.some(({ id }) => id === form))
    throw new Error(`no form ${form} in ${questionnaire.id}`);
  return itemsOf({ questionnaire, form }).filter((item) => item.subject === subject);
}

/** The number of points all of them have; null for none, and for different ones, which cannot be averaged. */
function sharedPoints(units: readonly { readonly points: number | null }[]): number | null {
  const first = units[0]?.points ?? null;
  return units.every(({ points }) => points === first) ? first : null;
}

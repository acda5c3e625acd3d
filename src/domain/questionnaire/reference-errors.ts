import type { Path, QuestionnaireError } from './error.ts';
import type { Item } from './item.ts';
import type { Dimension, Questionnaire } from './questionnaire.ts';

/** Names that lead nowhere, and things that no name leads to. */
export function referenceErrors(questionnaire: Questionnaire): QuestionnaireError[] {
  const { dimensions, items, forms } = questionnaire;
  const itemIds = ids(items);
  return [
    ...dimensions.flatMap((dimension, d) => dimensionErrors(questionnaire, dimension, ['dimensions', d])),
    ...items.flatMap((item, i) => itemErrors(questionnaire, item, ['items', i])),
    ...forms.flatMap((form, f) =>
      form.items.flatMap((id, i) => unknown('item', id, itemIds, ['forms', f, 'items', i])),
    ),
  ];
}

function dimensionErrors(
  questionnaire: Questionnaire,
  dimension: Dimension,
  path: Path,
): QuestionnaireError[] {
  const { id, facets, sources } = dimension;
  const sourceIds = ids(questionnaire.sources);
  const items = questionnaire.items.filter((item) => item.dimension === id);
  const used = new Set(items.map((item) => (item.kind === 'rating' ? item.facet : undefined)));
  const unknownSources = sources.flatMap((source, s) =>
    unknown('source', source, sourceIds, [...path, 'sources', s]),
  );
  if (items.length === 0) return [...unknownSources, { kind: 'empty', of: 'dimension', id, path }];
  const emptyFacets = facets.flatMap((facet, f): QuestionnaireError[] =>
    used.has(facet.id) ? [] : [{ kind: 'empty', of: 'facet', id: facet.id, path: path.concat('facets', f) }],
  );
  return [...unknownSources, ...emptyFacets];
}

function itemErrors(questionnaire: Questionnaire, item: Item, path: Path): QuestionnaireError[] {
  const { scales, dimensions, forms } = questionnaire;
  const asked = forms.some((form) => form.items.includes(item.id));
  return [
    ...unknown('dimension', item.dimension, ids(dimensions), [...path, 'dimension']),
    ...facetErrors(dimensions, item, [...path, 'facet']),
    ...(item.kind === 'rating' ? unknown('scale', item.scale, ids(scales), [...path, 'scale']) : []),
    ...(asked ? [] : [{ kind: 'in-no-form' as const, id: item.id, path }]),
  ];
}

/** An item of an unknown dimension may name any facet there is: one mistake, one error. */
function facetErrors(dimensions: readonly Dimension[], item: Item, path: Path): QuestionnaireError[] {
  if (item.kind !== 'rating') return [];
  const own = dimensions.filter(({ id }) => id === item.dimension);
  const facets = ids((own.length > 0 ? own : dimensions).flatMap((dimension) => dimension.facets));
  if (item.facet !== undefined) return unknown('facet', item.facet, facets, path);
  return own.length > 0 && facets.size > 0
    ? [{ kind: 'missing-facet', dimension: item.dimension, path }]
    : [];
}

const ids = (things: readonly { id: string }[]): Set<string> => new Set(things.map(({ id }) => id));

const unknown = (
  of: 'dimension' | 'facet' | 'scale' | 'item' | 'source',
  id: string,
  known: ReadonlySet<string>,
  path: Path,
): QuestionnaireError[] => (known.has(id) ? [] : [{ kind: 'unknown', of, id, path }]);

import type { Slug } from '#domain/ids.ts';
import type { Dimension, Facet } from '#domain/questionnaire/questionnaire.ts';
import { freshId, idsOf } from './fresh-id.ts';
import { moveItemTo } from './items.ts';
import { changed, indexOf, moved, withoutId } from './list.ts';
import { removeItems } from './remove-items.ts';
import type { Sketch } from './sketch.ts';

export const addDimension = (sketch: Sketch): Sketch => ({
  ...sketch,
  dimensions: [
    ...sketch.dimensions,
    {
      id: freshId(sketch, 'principle-', idsOf(sketch.dimensions)),
      title: {},
      facets: [],
      talk: [],
      sources: [],
    },
  ],
});

export const changeDimension = (
  sketch: Sketch,
  id: Slug,
  change: (dimension: Dimension) => Dimension,
): Sketch => ({ ...sketch, dimensions: changed(sketch.dimensions, id, change) });

export const moveDimension = (sketch: Sketch, id: Slug, by: number): Sketch => ({
  ...sketch,
  dimensions: moved(sketch.dimensions, indexOf(sketch.dimensions, id), by),
});

/** Its items go to another dimension, or with it where none is named. */
export function removeDimension(sketch: Sketch, id: Slug, to: Slug | null): Sketch {
  const own = sketch.items.filter((item) => item.dimension === id).map((item) => item.id);
  const cleared =
    to === null ? removeItems(sketch, own) : own.reduce((next, item) => moveItemTo(next, item, to), sketch);
  return { ...cleared, dimensions: withoutId(cleared.dimensions, id) };
}

/** In a dimension with facets every rating has one: the first facet takes those that are there. */
export function addFacet(sketch: Sketch, dimension: Slug): Sketch {
  const taken = sketch.dimensions.flatMap(({ facets }) => idsOf(facets));
  const id = freshId(sketch, 'facet-', taken);
  const isFirst = sketch.dimensions.some((one) => one.id === dimension && one.facets.length === 0);
  const wider = changeDimension(sketch, dimension, (one) => ({
    ...one,
    facets: [...one.facets, { id, title: {} }],
  }));
  return isFirst ? inFacet(wider, (item) => item.dimension === dimension, id) : wider;
}

export const changeFacet = (sketch: Sketch, id: Slug, change: (facet: Facet) => Facet): Sketch => ({
  ...sketch,
  dimensions: sketch.dimensions.map((one) => ({ ...one, facets: changed(one.facets, id, change) })),
});

export const moveFacet = (sketch: Sketch, id: Slug, by: number): Sketch => ({
  ...sketch,
  dimensions: sketch.dimensions.map((one) => ({
    ...one,
    facets: moved(one.facets, indexOf(one.facets, id), by),
  })),
});

/** Its items go to another facet of the dimension, or with it where none is named; the last one leaves them as they are. */
export function removeFacet(sketch: Sketch, id: Slug, to: Slug | null): Sketch {
  const home = sketch.dimensions.find(({ facets }) => facets.some((facet) => facet.id === id));
  if (!home) return sketch;
  const isLast = home.facets.length === 1;
  const own = sketch.items.filter((item) => item.kind === 'rating' && item.facet === id);
  const cleared =
    isLast || to !== null
      ? inFacet(sketch, (item) => item.facet === id, isLast ? null : to)
      : removeItems(sketch, idsOf(own));
  return changeDimension(cleared, home.id, (one) => ({ ...one, facets: withoutId(one.facets, id) }));
}

type InFacet = { readonly dimension: Slug; readonly facet?: Slug | undefined };

const inFacet = (sketch: Sketch, isMeant: (item: InFacet) => boolean, facet: Slug | null): Sketch => ({
  ...sketch,
  items: sketch.items.map((item) => {
    if (item.kind !== 'rating' || !isMeant(item)) return item;
    const { facet: _facet, ...plain } = item;
    return facet === null ? plain : { ...plain, facet };
  }),
});

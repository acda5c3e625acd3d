import type { Slug } from '#domain/ids.ts';
import type { Item, ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { freshStageId } from './fresh-id.ts';
import type { Sketch } from './sketch.ts';

/** What items of every kind have. */
type Common = Pick<Item, 'id' | 'subject' | 'dimension' | 'text' | 'crosswalk'>;

/** An empty start of each kind: a new kind does not compile until it has one. A rating wants a scale to be there. */
const starts: { readonly [K in Kind]: (sketch: Sketch, common: Common) => ItemOf<K> } = {
  rating: (sketch, common) => ({
    ...common,
    kind: 'rating',
    ...facetIn(sketch, common.dimension),
    scale: scaleFor(sketch, common.dimension),
  }),
  gate: (_, common) => ({ ...common, kind: 'gate' }),
  ladder: (_, common) => ({ ...common, kind: 'ladder', levels: blanks(3) }),
  matrix: (sketch, common) => {
    const first = freshStageId(sketch, common.id, []);
    const second = freshStageId(sketch, common.id, [{ id: first }]);
    const stages = [first, second].map((id) => ({ id, title: {} }));
    return { ...common, kind: 'matrix', levels: blanks(3), stages, aim: 3 };
  },
  step: (_, common) => ({ ...common, kind: 'step' }),
  open: (_, common) => ({ ...common, kind: 'open' }),
};

const blanks = (count: number): Text[] => Array.from({ length: count }, () => ({}));

const facetIn = ({ dimensions }: Sketch, dimension: Slug): { facet?: Slug } => {
  const first = dimensions.find(({ id }) => id === dimension)?.facets[0];
  return first ? { facet: first.id } : {};
};

/** The scale that the dimension uses already, else the first. */
function scaleFor({ items, scales }: Sketch, dimension: Slug): Slug {
  const used = items.flatMap((item) =>
    item.kind === 'rating' && item.dimension === dimension ? [item.scale] : [],
  );
  const scale = used.at(-1) ?? scales[0]?.id;
  if (scale === undefined) throw new Error('a rating needs a scale');
  return scale;
}

/** What all kinds have, with an empty start of what this kind needs besides. */
export const newItem = <K extends Kind>(sketch: Sketch, kind: K, common: Common): ItemOf<K> =>
  starts[kind](sketch, common);

import type { Slug } from '#domain/ids.ts';
import type { Band, Scale } from '#domain/questionnaire/questionnaire.ts';
import { freshId, idsOf } from './fresh-id.ts';
import { changed, withoutId } from './list.ts';
import { removeItems } from './remove-items.ts';
import type { Sketch } from './sketch.ts';

/** As many as the format takes. */
export const mostPoints = 10;
export const fewestPoints = 2;

/** Five points, as the scales of the house have. */
export const addScale = (sketch: Sketch): Sketch => ({
  ...sketch,
  scales: [
    ...sketch.scales,
    { id: freshId(sketch, 'scale-', idsOf(sketch.scales)), points: Array.from({ length: 5 }, () => ({})) },
  ],
});

export const changeScale = (sketch: Sketch, id: Slug, change: (scale: Scale) => Scale): Sketch => ({
  ...sketch,
  scales: changed(sketch.scales, id, change),
});

/** Its items take another scale, or go with it where none is named. */
export function removeScale(sketch: Sketch, id: Slug, to: Slug | null): Sketch {
  const uses = sketch.items.filter((item) => item.kind === 'rating' && item.scale === id);
  const cleared: Sketch =
    to === null
      ? removeItems(sketch, idsOf(uses))
      : {
          ...sketch,
          items: sketch.items.map((item) =>
            item.kind === 'rating' && item.scale === id ? { ...item, scale: to } : item,
          ),
        };
  return { ...cleared, scales: withoutId(cleared.scales, id) };
}

/** The first begins at 0, each further one half-way between the last and the end. */
export function addBand(sketch: Sketch): Sketch {
  const last = sketch.bands.at(-1);
  const from = last ? Math.min(99, Math.round((last.from + 100) / 2)) : 0;
  const id = freshId(sketch, 'band-', idsOf(sketch.bands));
  return { ...sketch, bands: [...sketch.bands, { id, from, title: {} }] };
}

export const changeBand = (sketch: Sketch, id: Slug, change: (band: Band) => Band): Sketch => ({
  ...sketch,
  bands: changed(sketch.bands, id, change),
});

/** What it named goes to the one before; without the first, the next begins at 0. */
export function removeBand(sketch: Sketch, id: Slug): Sketch {
  const [first, ...others] = withoutId(sketch.bands, id);
  return { ...sketch, bands: first ? [{ ...first, from: 0 }, ...others] : [] };
}

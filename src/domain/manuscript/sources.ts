import type { Slug } from '#domain/ids.ts';
import type { Source } from '#domain/questionnaire/questionnaire.ts';
import { freshId, idsOf } from './fresh-id.ts';
import { changed, withoutId } from './list.ts';
import type { Sketch } from './sketch.ts';

export const addSource = (sketch: Sketch): Sketch => ({
  ...sketch,
  sources: [...sketch.sources, { id: freshId(sketch, 'source-', idsOf(sketch.sources)), title: '' }],
});

export const changeSource = (sketch: Sketch, id: Slug, change: (source: Source) => Source): Sketch => ({
  ...sketch,
  sources: changed(sketch.sources, id, change),
});

/** Nothing cites it any more. */
export const removeSource = (sketch: Sketch, id: Slug): Sketch => ({
  ...sketch,
  sources: withoutId(sketch.sources, id),
  dimensions: sketch.dimensions.map((one) => ({
    ...one,
    sources: one.sources.filter((source) => source !== id),
  })),
});

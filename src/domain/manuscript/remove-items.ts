import type { Slug } from '#domain/ids.ts';
import type { Sketch } from './sketch.ts';

/** They leave every form. */
export function removeItems(sketch: Sketch, ids: readonly Slug[]): Sketch {
  const gone = new Set(ids);
  return {
    ...sketch,
    items: sketch.items.filter((item) => !gone.has(item.id)),
    forms: sketch.forms.map((form) => ({ ...form, items: form.items.filter((item) => !gone.has(item)) })),
  };
}

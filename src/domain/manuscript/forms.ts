import type { Slug } from '#domain/ids.ts';
import type { Form } from '#domain/questionnaire/questionnaire.ts';
import { freshId, idsOf } from './fresh-id.ts';
import { changed, inserted, moved, withoutId } from './list.ts';
import type { Sketch } from './sketch.ts';

/** The one that asks all, where one is called so; else the first. */
export const fullForm = ({ forms }: Sketch): Form | undefined =>
  forms.find(({ id }) => id === 'full') ?? forms[0];

/** Asks what the full one asks, to be thinned out. */
export const addForm = (sketch: Sketch): Sketch => ({
  ...sketch,
  forms: [
    ...sketch.forms,
    {
      id: freshId(sketch, 'form-', idsOf(sketch.forms)),
      title: {},
      items: [...(fullForm(sketch)?.items ?? [])],
    },
  ],
});

export const changeForm = (sketch: Sketch, id: Slug, change: (form: Form) => Form): Sketch => ({
  ...sketch,
  forms: changed(sketch.forms, id, change),
});

/** Asked, it comes after the one that stands before it in the questionnaire. */
export function askInForm(sketch: Sketch, id: Slug, item: Slug, isAsked: boolean): Sketch {
  const order = idsOf(sketch.items);
  if (!order.includes(item)) return sketch;
  const before = new Set(order.slice(0, order.indexOf(item)));
  return changeForm(sketch, id, (form) => {
    const others = form.items.filter((one) => one !== item);
    const at = others.findLastIndex((one) => before.has(one)) + 1;
    return { ...form, items: isAsked ? inserted(others, at, item) : others };
  });
}

export const moveInForm = (sketch: Sketch, id: Slug, item: Slug, by: -1 | 1): Sketch =>
  changeForm(sketch, id, (form) => ({ ...form, items: moved(form.items, form.items.indexOf(item), by) }));

/** The last one stays. What only this one asked is then asked by the first of the others. */
export function removeForm(sketch: Sketch, id: Slug): Sketch {
  const forms = withoutId(sketch.forms, id);
  const [first] = forms;
  const gone = sketch.forms.find((form) => form.id === id);
  if (!first || !gone) return sketch;
  const orphans = gone.items.filter((item) => forms.every((form) => !form.items.includes(item)));
  return orphans.reduce((next, item) => askInForm(next, first.id, item, true), { ...sketch, forms });
}

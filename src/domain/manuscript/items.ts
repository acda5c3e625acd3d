import type { Slug } from '#domain/ids.ts';
import { whyNot } from '#domain/questionnaire/askable.ts';
import type { Item, Kind, SubjectKind } from '#domain/questionnaire/item.ts';
import { fullForm } from './forms.ts';
import { freshItemId, idsOf } from './fresh-id.ts';
import { changed, indexOf, inserted, without } from './list.ts';
import { newItem } from './new-item.ts';
import { addScale } from './scales.ts';
import type { Sketch } from './sketch.ts';

type Wanted = { readonly dimension: Slug; readonly kind: Kind; readonly subject: SubjectKind };

/** After those of its dimension, and in the form that asks all. */
export function addItem(sketch: Sketch, { dimension, kind, subject }: Wanted): Sketch {
  const ready = withScale(sketch, kind);
  const id = freshItemId(ready, dimension);
  const item = newItem(ready, kind, { id, subject, dimension, text: {} });
  const before = lastOf(ready, idsOf(ready.items), dimension);
  const full = fullForm(ready);
  return {
    ...ready,
    items: inserted(ready.items, before + 1, item),
    forms: full
      ? changed(ready.forms, full.id, (form) => ({
          ...form,
          items: inserted(form.items, lastOf(ready, form.items, dimension) + 1, id),
        }))
      : [{ id: 'full', title: {}, items: [id] }],
  };
}

const withScale = (sketch: Sketch, kind: Kind): Sketch =>
  kind === 'rating' && sketch.scales.length === 0 ? addScale(sketch) : sketch;

/** Where the last of the dimension stands in a list of items; of none, the last of all. */
function lastOf({ items }: Sketch, list: readonly Slug[], dimension: Slug): number {
  const own = new Set(idsOf(items.filter((item) => item.dimension === dimension)));
  const last = list.findLastIndex((id) => own.has(id));
  return last === -1 ? list.length - 1 : last;
}

export const changeItem = (sketch: Sketch, id: Slug, change: (item: Item) => Item): Sketch => ({
  ...sketch,
  items: changed(sketch.items, id, change),
});

/**
 * Keeps what all kinds have, and the levels where both have them; about whom it is too, unless the kind is not asked
 * about them.
 */
export function changeKind(sketch: Sketch, id: Slug, kind: Kind): Sketch {
  const ready = withScale(sketch, kind);
  return changeItem(ready, id, (item) => {
    if (item.kind === kind) return item;
    const { dimension, text, crosswalk } = item;
    const subject = whyNot(kind, item.subject) === null ? item.subject : 'partnership';
    const common = { id, subject, dimension, text, ...(crosswalk !== undefined && { crosswalk }) };
    const next = newItem(ready, kind, common);
    if (!('levels' in item && 'levels' in next)) return next;
    const { levels } = item;
    return next.kind === 'matrix' ? { ...next, levels, aim: levels.length } : { ...next, levels };
  });
}

/** Past the next one of its dimension, there and in every form that asks both. */
export function moveItem(sketch: Sketch, id: Slug, by: -1 | 1): Sketch {
  const item = sketch.items.find((one) => one.id === id);
  const group = idsOf(sketch.items.filter(({ dimension }) => dimension === item?.dimension));
  const other = group[group.indexOf(id) + by];
  if (!item || other === undefined) return sketch;
  const past = <T>(list: readonly T[], idOf: (one: T) => Slug): T[] => {
    const names = list.map(idOf);
    const [from, to] = [names.indexOf(id), names.indexOf(other)];
    const one = list[from];
    return one === undefined || to === -1 || Math.sign(to - from) !== by
      ? [...list]
      : inserted(without(list, from), to, one);
  };
  return {
    ...sketch,
    items: past(sketch.items, (one) => one.id),
    forms: sketch.forms.map((form) => ({ ...form, items: past(form.items, (one) => one) })),
  };
}

/** After those of the other dimension, there and in every form; a rating takes that one's first facet, if it has any. */
export function moveItemTo(sketch: Sketch, id: Slug, dimension: Slug): Sketch {
  const item = sketch.items.find((one) => one.id === id);
  const target = sketch.dimensions.find((one) => one.id === dimension);
  if (!item || !target || item.dimension === dimension) return sketch;
  const rest = { ...sketch, items: sketch.items.filter((one) => one !== item) };
  return {
    ...rest,
    items: inserted(
      rest.items,
      lastOf(rest, idsOf(rest.items), dimension) + 1,
      settled(item, dimension, target.facets[0]?.id),
    ),
    forms: sketch.forms.map((form) => {
      if (!form.items.includes(id)) return form;
      const others = form.items.filter((one) => one !== id);
      return { ...form, items: inserted(others, lastOf(rest, others, dimension) + 1, id) };
    }),
  };
}

function settled(item: Item, dimension: Slug, facet: Slug | undefined): Item {
  if (item.kind !== 'rating') return { ...item, dimension };
  const { facet: _facet, ...plain } = item;
  return { ...plain, dimension, ...(facet !== undefined && { facet }) };
}

/** Behind the one it is like, in every form that asks that one. */
export function duplicateItem(sketch: Sketch, id: Slug): Sketch {
  const at = indexOf(sketch.items, id);
  const item = sketch.items[at];
  if (!item) return sketch;
  const copy = freshItemId(sketch, item.dimension);
  return {
    ...sketch,
    items: inserted(sketch.items, at + 1, { ...item, id: copy }),
    forms: sketch.forms.map((form) => ({
      ...form,
      items: form.items.flatMap((one) => (one === id ? [one, copy] : [one])),
    })),
  };
}

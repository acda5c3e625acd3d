import { heightOf, lowered, shrunk, type Anchor, type Mark, type Strip } from './strip.ts';

/** Of sums of lengths, in pt. */
const tolerance = 0.01;

/** An anchor and where it came to lie: the page (from 1) and pt below the top of what is printed on it. */
export type Place = Anchor & { readonly page: number; readonly y: number };

export type Pages = { readonly pages: readonly (readonly Mark[])[]; readonly places: readonly Place[] };

/**
 * Lays strips on pages of a height. What keeps with the next stays with it, as long as all of that fits a page, and a
 * drawing is made a little lower where all fits then; only what is higher than a page by itself sticks out of it. No
 * strips: one empty page.
 */
export function paginate(strips: readonly Strip[], height: number): Pages {
  const pages: Mark[][] = [[]];
  const places: Place[] = [];
  let y = 0;
  const put = (strip: Strip) => {
    const top = y === 0 ? 0 : y + (strip.above ?? 0);
    pages.at(-1)?.push(...strip.marks.map((mark) => lowered(mark, top)));
    if (strip.anchor) places.push({ ...strip.anchor, page: pages.length, y: top });
    y = top + strip.height;
  };
  const begin = (head: Strip | undefined) => {
    pages.push([]);
    y = 0;
    if (head) put(head);
  };
  const over = (group: readonly Strip[]) =>
    y + heightOf(group) - (y === 0 ? (group[0]?.above ?? 0) : 0) - height;
  const fits = (group: readonly Strip[]) => over(group) <= tolerance;
  /** As they are, or with a drawing a little lower; null where neither fits. */
  const fitted = (group: readonly Strip[]): readonly Strip[] | null => {
    const missing = over(group);
    if (missing <= tolerance) return group;
    const drawing = group.find((strip) => strip.height - (strip.least ?? strip.height) >= missing);
    return drawing ? group.map((strip) => (strip === drawing ? shrunk(strip, missing) : strip)) : null;
  };
  const place = (group: readonly Strip[]) => {
    if (y > 0 && !fitted(group)) begin(group[0]?.head);
    const whole = fitted(group);
    if (whole) whole.forEach(put);
    else for (const strip of group) placeOne(strip);
  };
  const placeOne = (strip: Strip) => {
    if (y > 0 && !fits([strip])) begin(strip.head);
    put(strip);
  };
  for (const group of groupsOf(strips, ({ keep }) => keep === true || keep === 'loose')) {
    const parts = groupsOf(group, ({ keep }) => keep === true);
    if (y > 0 && group[0]?.first === true) begin(undefined);
    // Rather than leave a page half empty: what only wishes to be together is parted
    if (!fits(group) && fitted(parts[0] ?? [])) parts.forEach(place);
    else place(group);
  }
  return { pages, places };
}

/** Strips that stay on one page, each with the next as told. */
function groupsOf(strips: readonly Strip[], stays: (strip: Strip) => boolean): Strip[][] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    const last = groups.at(-1);
    if (open && last) last.push(strip);
    else groups.push([strip]);
    open = stays(strip);
  }
  return groups;
}

/**
 * Names what is referred to inside a drawing by the drawing's own content: many of them live on one page, and the same
 * drawing is always the same file. Other names go.
 */
export function ownIds(root: Element): void {
  const references = [...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap((attribute) => {
      const target = targetOf(attribute);
      return target === null ? [] : [{ attribute, target }];
    }),
  );
  const targets = [...root.querySelectorAll('[id]')].filter((element) => {
    const wanted = references.some(({ target }) => target === element.id);
    if (!wanted) element.removeAttribute('id');
    return wanted;
  });
  const places = new Map(targets.map(({ id }, place) => [id, place]));
  const name = (prefix: string) => {
    for (const [place, element] of targets.entries()) element.id = `${prefix}-${place}`;
    for (const { attribute, target } of references) {
      const to = `#${prefix}-${places.get(target)}`;
      attribute.value = attribute.value.startsWith('#') ? to : `url(${to})`;
    }
  };
  name('part');
  name(`p${hash(new XMLSerializer().serializeToString(root)).toString(36)}`);
}

/** What `url(#name)` or `href="#name"` leads to; null where it leads nowhere inside. */
function targetOf({ name, value }: Attr): string | null {
  if (name.endsWith('href')) return value.startsWith('#') ? value.slice(1) : null;
  return /^url\(["']?#([^"')]+)["']?\)$/.exec(value)?.[1] ?? null;
}

/** FNV-1a of 32 bits (Fowler, Noll, Vo 1991): to tell drawings apart, not to protect them. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  }
  return value >>> 0;
}

import type { Path } from '#domain/questionnaire/error.ts';

/** The id of the element that shows what lies at the path: a field, or the line of a whole item or principle. */
export const fieldId = (path: Path): string => ['field', ...path].join('-');

/** Puts the cursor where the path leads, or as near to it as there is something; folded lines open on the way. */
export async function focusField(path: Path): Promise<void> {
  for (let { length } = path; length > 0; length -= 1) {
    const found = document.getElementById(fieldId(path.slice(0, length)));
    if (!found) continue;
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    if (length === path.length || found.getAttribute('aria-expanded') !== 'false') {
      found.focus();
      found.scrollIntoView({ block: 'center' });
      return;
    }
    found.click();
    await Promise.resolve();
    if (found.getAttribute('aria-expanded') === 'true') length = path.length + 1;
  }
}

/** The same, for what a change brings: once it is drawn. */
export function focusSoon(path: Path): void {
  requestAnimationFrame(() => void focusField(path));
}

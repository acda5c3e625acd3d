import { useEffect, type RefObject } from 'react';

/**
 * Puts the further copies beside the first one while the browser prints, however that was begun; they differ in nothing
 * but their code. Hundreds of pages on the screen would make every choice wait.
 */
export function useCopies(
  first: RefObject<HTMLElement | null>,
  others: RefObject<HTMLElement | null>,
  codes: readonly string[],
): void {
  useEffect(() => {
    const place = others.current;
    const make = () => {
      const copies = codes.slice(1).flatMap((code) => (first.current ? copyOf(first.current, code) : []));
      place?.replaceChildren(...copies);
    };
    const remove = () => place?.replaceChildren();
    window.addEventListener('beforeprint', make);
    window.addEventListener('afterprint', remove);
    return () => {
      window.removeEventListener('beforeprint', make);
      window.removeEventListener('afterprint', remove);
      remove();
    };
  }, [first, others, codes]);
}

function copyOf(first: HTMLElement, code: string): Node {
  const copy = document.createElement('div');
  copy.className = first.className;
  for (const page of first.children) copy.append(page.cloneNode(true));
  for (const place of copy.querySelectorAll('[data-code]')) place.textContent = code;
  return copy;
}

import { useEffect, useState, type RefObject } from 'react';
import type { Block } from './block.ts';
import { fewestPages } from './paginate.ts';

type Pages = ReturnType<typeof fewestPages>;

/**
 * The blocks of each page, by index, as high as they stand in the hidden layer; null until they were measured there.
 * They are measured anew whenever the layer gets higher or lower: other words, larger print, a font that has come.
 */
export function usePages(layer: RefObject<HTMLElement | null>, blocks: readonly Block[]): Pages | null {
  const [pages, setPages] = useState<Pages | null>(null);
  useEffect(() => {
    const element = layer.current;
    if (!element) return;
    const watch = new ResizeObserver(() => {
      // On paper the layer is not there
      if (heightOf(element) > 0) setPages(measure(element, blocks));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [layer, blocks]);
  return pages;
}

function measure(layer: HTMLElement, blocks: readonly Block[]): Pages {
  const places = [...layer.querySelectorAll('[data-block]')];
  const heads = new Map(
    Array.from(layer.querySelectorAll<HTMLElement>('[data-head]'), (head) => [
      head.dataset['head'] ?? '',
      heightOf(head),
    ]),
  );
  return fewestPages(
    blocks.map(({ head, keep }, index) => ({
      head: head?.key ?? null,
      keep,
      height: heightOf(places[index]),
      spare: heightOf(places[index]?.querySelector('[data-spare="true"] > :last-child')),
    })),
    heads,
    heightOf(layer.querySelector('[data-room]')),
  );
}

/** 0 for what is not there. */
const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;

import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import type { Block } from './block.ts';
import { paginate } from './paginate.ts';

/** The blocks of each page, by index, as they stand in the hidden layer; null until they were measured there. */
export function usePages(
  layer: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  /** Another look, another height. */
  look: unknown,
): readonly (readonly number[])[] | null {
  const [pages, setPages] = useState<readonly (readonly number[])[] | null>(null);
  const [fonts, setFonts] = useState(false);
  useEffect(() => {
    void document.fonts.ready.then(() => setFonts(true));
  }, []);
  useLayoutEffect(() => {
    if (layer.current) setPages(measure(layer.current, blocks));
  }, [layer, blocks, look, fonts]);
  return pages;
}

function measure(layer: HTMLElement, blocks: readonly Block[]): number[][] {
  const heights = Array.from(layer.querySelectorAll('[data-block]'), heightOf);
  const heads = new Map(
    Array.from(layer.querySelectorAll<HTMLElement>('[data-head]'), (head) => [
      head.dataset['head'] ?? '',
      heightOf(head),
    ]),
  );
  const room = layer.querySelector('[data-room]');
  return paginate(
    blocks.map(({ head, keep }, index) => ({ head: head?.key ?? null, keep, height: heights[index] ?? 0 })),
    heads,
    room ? heightOf(room) : 0,
  );
}

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** In px: what is narrower is folded away, or on a page that is still being laid out; nothing could be drawn in it. */
const least = 48;

/** The width of an element in whole px, as it changes; the last one while it is folded away, null before it was ever seen. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const seen = Math.floor(element.getBoundingClientRect().width);
      if (seen >= least) setWidth(seen);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

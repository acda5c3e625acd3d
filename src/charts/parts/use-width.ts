import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in whole px, as it changes; the last one while it is folded away, null before it was ever seen. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => {
      const seen = Math.floor(element.getBoundingClientRect().width);
      if (seen > 0) setWidth(seen);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

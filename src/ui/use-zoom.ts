import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of A4 in CSS pixels. */
const paperWidth = (210 / 25.4) * 96;

/** How much smaller than paper a page has to be for the width of the element; never larger. */
export function useZoom(): { readonly place: RefObject<HTMLDivElement | null>; readonly zoom: number } {
  const place = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      // On paper there is no such width
      if (entry && entry.contentRect.width > 0) setZoom(Math.min(1, entry.contentRect.width / paperWidth));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { place, zoom };
}

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { looks, type Look } from './looks.ts';

type Fit = {
  readonly room: RefObject<HTMLDivElement | null>;
  readonly body: RefObject<HTMLDivElement | null>;
  readonly look: Look;
};

/**
 * The first look in which the body is no higher than the room; the last one where it is in none. Tried anew for other
 * content, and when the typeface has come. Both stand in the same place, so that zoom makes no difference.
 */
export function useFit(content: unknown): Fit {
  const room = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState({ content, place: 0 });
  if (tried.content !== content) setTried({ content, place: 0 });
  const place = tried.content === content ? tried.place : 0;
  useLayoutEffect(() => {
    if (heightOf(body) > heightOf(room) && place < looks.length - 1) setTried({ content, place: place + 1 });
  }, [content, place]);
  useEffect(() => {
    let wanted = true;
    const again = async () => {
      await document.fonts.ready;
      if (wanted) setTried({ content, place: 0 });
    };
    void again();
    return () => {
      wanted = false;
    };
  }, [content]);
  return { room, body, look: looks[place] ?? looks[0] };
}

const heightOf = ({ current }: RefObject<HTMLElement | null>): number =>
  current?.getBoundingClientRect().height ?? 0;

import { useLayoutEffect, useRef } from 'react';
import type { Wall } from './use-wall.ts';

type Act = (wall: Wall) => void;

/** As of a keyboard, and of a presenter's clicker, which sends PageDown, PageUp, and B or a full stop. */
const keys: Readonly<Record<string, Act>> = {
  ArrowRight: ({ go, at }) => go(at + 1),
  ArrowDown: ({ go, at }) => go(at + 1),
  PageDown: ({ go, at }) => go(at + 1),
  ' ': ({ go, at }) => go(at + 1),
  ArrowLeft: ({ go, at }) => go(at - 1),
  ArrowUp: ({ go, at }) => go(at - 1),
  PageUp: ({ go, at }) => go(at - 1),
  Home: ({ go }) => go(0),
  End: ({ go, slides }) => go(slides.length - 1),
  b: ({ blacken }) => blacken(),
  '.': ({ blacken }) => blacken(),
  t: ({ nextTimer }) => nextTimer(),
};

/** The keys work wherever the focus is, but not while somebody types; Space on a button stays the button's. */
export function useWallKeys(wall: Wall, fullScreen: (() => void) | null): void {
  const latest = useRef({ wall, fullScreen });
  // What can be seen can be turned: keys do not wait until the screen is drawn
  useLayoutEffect(() => {
    latest.current = { wall, fullScreen };
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (key === ' ' && isPressable(event.target)) return;
      const now = latest.current;
      const act =
        key === 'f' ? now.fullScreen && (() => now.fullScreen?.()) : (backwards(key, event) ?? keys[key]);
      if (!act) return;
      event.preventDefault();
      act(now.wall);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

const backwards = (key: string, { shiftKey }: KeyboardEvent): Act | undefined =>
  key === ' ' && shiftKey ? keys['ArrowLeft'] : undefined;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, summary') !== null;

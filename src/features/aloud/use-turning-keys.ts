import { useLayoutEffect, useRef } from 'react';

/** As of a keyboard, and of a presenter's clicker, which sends PageDown and PageUp. */
const turns: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  PageDown: 1,
  ' ': 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** Calls `turn` with each of these keys, wherever the focus is; Space on a button stays the button's. */
export function useTurningKeys(turn: (by: 1 | -1) => void): void {
  const latest = useRef(turn);
  // What can be seen can be turned: keys do not wait until the screen is drawn
  useLayoutEffect(() => {
    latest.current = turn;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = turns[event.key];
      if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === ' ' && event.target instanceof Element && event.target.closest('button, a')) return;
      event.preventDefault();
      latest.current(event.key === ' ' && event.shiftKey ? -1 : by);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

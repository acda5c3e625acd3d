import { useEffect, useState, type RefObject } from 'react';

type FullScreen = {
  readonly on: boolean;
  /** Null where the browser has none, as on an iPhone. */
  readonly toggle: (() => void) | null;
};

/** One element over the whole screen, without the browser around it. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [on, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  const toggle = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(leaveIt);
    else element.current?.requestFullscreen().catch(leaveIt);
  };
  return { on, toggle: document.fullscreenEnabled ? toggle : null };
}

/** Refused, as while another change is under way: all stays as it is, and the key can be pressed again. */
const leaveIt = (): void => undefined;

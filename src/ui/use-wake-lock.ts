import { useEffect, useState } from 'react';

/** Whether the browser can keep the screen on at all; over plain http none can (F27). */
export const canStayAwake = (): boolean => 'wakeLock' in navigator;

/** Keeps the screen on while the page is shown; whether it does. A phone that saves its battery may refuse. */
export function useWakeLock(): boolean {
  const [awake, setAwake] = useState(canStayAwake);
  useEffect(() => {
    if (!canStayAwake()) return undefined;
    let lock: WakeLockSentinel | null = null;
    let wanted = true;
    const ask = () => {
      // The browser lets go of it whenever the page is hidden.
      if (document.visibilityState !== 'visible') return;
      navigator.wakeLock.request('screen').then(
        (held) => {
          if (!wanted) return void held.release();
          lock = held;
          setAwake(true);
        },
        () => wanted && setAwake(false),
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
  return awake;
}

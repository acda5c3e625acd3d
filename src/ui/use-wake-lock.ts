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
    const ask = async () => {
      // The browser lets go of it whenever the page is hidden.
      if (document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (!wanted) return await held.release();
        lock = held;
        setAwake(true);
      } catch {
        // Refused to save the battery: whoever looks on is told to keep the screen on.
        if (wanted) setAwake(false);
      }
    };
    const asking = () => void ask();
    asking();
    document.addEventListener('visibilitychange', asking);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', asking);
      void lock?.release();
    };
  }, []);
  return awake;
}

import { useEffect, useState } from 'react';

/** `never`: over plain http no browser keeps an app (F27); `unable`: this one does not, whatever the address. */
export type OfflineReady = 'ready' | 'not-yet' | 'never' | 'unable';

/** Whether the app opens without a network from now on: a service worker has all of it and serves it. */
export function useOfflineReady(): OfflineReady | null {
  const [ready, setReady] = useState<OfflineReady | null>(null);
  useEffect(() => {
    let wanted = true;
    const tell = (told: OfflineReady) => wanted && setReady(told);
    void follow(tell);
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}

async function follow(tell: (told: OfflineReady) => void): Promise<void> {
  if (!window.isSecureContext) return tell('never');
  if (!('serviceWorker' in navigator)) return tell('unable');
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active) tell('not-yet');
    await navigator.serviceWorker.ready;
    tell('ready');
  } catch {
    // Some private windows refuse even to be asked.
    tell('unable');
  }
}

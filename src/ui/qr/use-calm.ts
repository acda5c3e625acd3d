import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

const current = () => matchMedia(query).matches;

function subscribe(listener: () => void) {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the person has asked the device for things not to move. */
export const useCalm = (): boolean => useSyncExternalStore(subscribe, current);

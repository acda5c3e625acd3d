import { useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';

/** The page inside the hash; what follows a '?' is the view's own affair (ui/use-query.ts). */
export const useHashPath = (): [string, typeof navigate] => [
  useSyncExternalStore(subscribe, current),
  navigate,
];

/** For the router. */
export const byHash = { hook: useHashPath };

const current = (): string => `/${location.hash.replace(/^#?\/?/, '').replace(/\?.*/, '')}`;

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

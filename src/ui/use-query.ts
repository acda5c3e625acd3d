import { useMemo, useSyncExternalStore } from 'react';

/** What follows the '?' inside the hash: `#/a/x/results/items?sort=spread`. */
export function useQuery(): [URLSearchParams, (changes: Record<string, string | null>) => void] {
  const query = useSyncExternalStore(subscribe, current);
  return [useMemo(() => new URLSearchParams(query), [query]), changeQuery];
}

const parts = (): [string, string] => {
  const [path = '', ...rest] = location.hash.split('?');
  return [path, rest.join('?')];
};

const current = (): string => parts()[1];

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The address is replaced, so that Back leaves the page instead of undoing each choice; null takes a key away. */
function changeQuery(changes: Record<string, string | null>) {
  const [path, query] = parts();
  const params = new URLSearchParams(query);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) params.delete(key);
    else params.set(key, value);
  }
  const next = params.toString();
  history.replaceState(history.state, '', next === '' ? path : `${path}?${next}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

import { useEffect } from 'react';

/** A step of its own begins at its title, for the ear too: the button that led to it is gone. */
export function useFocusedTitle(): void {
  useEffect(() => document.querySelector('h1')?.focus({ preventScroll: true }), []);
}

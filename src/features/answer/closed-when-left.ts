import { useEffect, useRef } from 'react';
import type { Id } from '#domain/ids.ts';

/** However a sitting or its receipt is left, by a button, Back or a typed address: on a shared device it then opens only with its code. */
export function useClosedWhenLeft(respondent: Id, forget: (respondent: Id) => void): void {
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      // React mounts twice while developing; only a page that stays away was left.
      queueMicrotask(() => left.current && forget(respondent));
    };
  }, [respondent, forget]);
}

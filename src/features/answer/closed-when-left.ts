import { useEffect, useRef } from 'react';
import type { Draft } from '#domain/responses/draft.ts';
import { forgetOpen } from './open-here.ts';

/** However the sitting is left, by a button, Back or a typed address: on a shared device it then opens only with its code. */
export function useClosedWhenLeft({ id }: Draft): void {
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      // React mounts twice while developing; only a page that stays away was left.
      queueMicrotask(() => left.current && forgetOpen(id));
    };
  }, [id]);
}

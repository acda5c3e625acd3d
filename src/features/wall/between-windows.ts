import { useCallback, useEffect, useRef } from 'react';
import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';

/** What the windows of one wall have in common. */
export const Shared = z.strictObject({
  /** The id of a slide; null: the first one. */
  slide: z.nullable(z.string()),
  theme: z.enum(['light', 'dark']),
  black: z.boolean(),
  /** When the time to talk is over, in milliseconds since 1970; null: no time is set. */
  timer: z.nullable(z.strictObject({ minutes: z.int(), until: z.number() })),
});
export type Shared = z.infer<typeof Shared>;

const hello = 'hello';

/** Tells the other windows of this wall what has changed here, and takes over what has changed there. */
export function useShared(
  assessment: Id,
  here: Shared,
  adopt: (there: Shared) => void,
): (next: Shared) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ here, adopt });
  useEffect(() => {
    latest.current = { here, adopt };
  });
  useEffect(() => {
    const opened = new BroadcastChannel(`wall ${assessment}`);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === hello) return opened.postMessage(latest.current.here);
      const there = Shared.safeParse(data);
      if (there.success) latest.current.adopt(there.data);
    });
    // A window that comes back goes on where the other one is.
    opened.postMessage(hello);
    return () => opened.close();
  }, [assessment]);
  return useCallback((next) => channel.current?.postMessage(next), []);
}

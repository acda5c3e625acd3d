/** How often a wrong PIN was given, and when last, in milliseconds since 1970 by the device's clock. */
export type Tries = { readonly wrong: number; readonly since: number };

export const noTries: Tries = { wrong: 0, since: 0 };

const triesAtOnce = 5;
const minute = 60_000;
/** After the first five, the next five, and every five from then on. */
const waits = [minute, 5 * minute, 15 * minute] as const;

export const wrongAgain = ({ wrong }: Tries, now: number): Tries => ({ wrong: wrong + 1, since: now });

/** How many tries there are before the next wait: five to one. */
export const triesLeft = ({ wrong }: Tries): number => triesAtOnce - (wrong % triesAtOnce);

/** Milliseconds until the next try; 0 when there is nothing to wait for. A clock turned back shortens nothing. */
export function waitLeft({ wrong, since }: Tries, now: number): number {
  if (wrong === 0 || wrong % triesAtOnce !== 0) return 0;
  const wait = waits[wrong / triesAtOnce - 1] ?? waits[2];
  return now < since ? wait : Math.max(0, since + wait - now);
}

/**
 * A clock that was turned back would show an earlier time than the last try: the wait then begins anew from what it
 * shows, so that it is neither over at once nor longer than it was.
 */
export const onClock = (tries: Tries, now: number): Tries =>
  now < tries.since ? { ...tries, since: now } : tries;

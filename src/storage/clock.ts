import type { Instant } from '#domain/instant.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';

const two = (part: number) => String(part).padStart(2, '0');

/** `now` in milliseconds since 1970; `east` in minutes, 420 for WIB (the negative of `getTimezoneOffset()`). */
export function instantAt(now: number, east: number): Instant {
  const local = new Date(now + east * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(east);
  return `${local}${east < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The day on the calendar of the time zone (`Asia/Jayapura`), which is not the day in UTC. */
export function today(timeZone: string, now: number): PlainDate {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day it is where the device is. */
export const thisDay = (): PlainDate => today(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now());

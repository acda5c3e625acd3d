import type { PlainDate } from '#domain/responses/plain-date.ts';

const milliseconds = 86_400_000;
/** Days from the first of January 0 to that of 1970. */
const before = 719_528;

/** Days since the first of January of the year 0, of the calendar of today. */
export const toDay = (date: PlainDate): number => Date.parse(`${date}T00:00:00Z`) / milliseconds + before;

/** The date of a day up to the last of the year 9999. */
export const fromDay = (day: number): PlainDate =>
  new Date((day - before) * milliseconds).toISOString().slice(0, 10);

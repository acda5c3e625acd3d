import * as z from 'zod/mini';

/** A day on the calendar, `2026-11-12`: the meeting's day, the same in every time zone. */
export const PlainDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((day) => isDay(day)),
);
export type PlainDate = z.infer<typeof PlainDate>;

function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}

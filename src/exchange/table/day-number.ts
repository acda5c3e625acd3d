import { PlainDate } from '#domain/responses/plain-date.ts';

/** The first day that all programs number alike: some believe in a 29 February 1900. */
const firstAlike = 61;

const dayLength = 86_400_000;

/** `2026-11-12` as spreadsheets number days, from 1899-12-30 on; null for what they cannot, and for no date. */
export function dayNumber(text: string): number | null {
  if (!PlainDate.safeParse(text).success) return null;
  const number = (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / dayLength;
  return number >= firstAlike ? number : null;
}

/** Copies of a list with one thing changed; a place outside of it changes nothing. */

export const replaced = <T>(list: readonly T[], at: number, change: (one: T) => T): T[] =>
  list.map((one, index) => (index === at ? change(one) : one));

export const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

export const inserted = <T>(list: readonly T[], at: number, one: T): T[] => [
  ...list.slice(0, at),
  one,
  ...list.slice(at),
];

/** The thing at a place, so many places further; those that it passes close up. */
export function moved<T>(list: readonly T[], at: number, by: number): T[] {
  const one = list[at];
  const to = at + by;
  return one === undefined || to < 0 || to >= list.length ? [...list] : inserted(without(list, at), to, one);
}

type Named = { readonly id: string };

export const indexOf = (list: readonly Named[], id: string): number => list.findIndex((one) => one.id === id);

/** The one of that name changed; it keeps its name. */
export const changed = <T extends Named>(list: readonly T[], id: string, change: (one: T) => T): T[] =>
  list.map((one) => (one.id === id ? { ...change(one), id } : one));

export const withoutId = <T extends Named>(list: readonly T[], id: string): T[] =>
  list.filter((one) => one.id !== id);

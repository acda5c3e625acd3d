/** Each with a name of its own among the others, which stays while what comes after it changes: alike ones are counted. */
export function keyed<T>(values: Iterable<T>): { readonly key: string; readonly value: T }[] {
  const seen = new Map<string, number>();
  return [...values].map((value) => {
    const text = JSON.stringify(value);
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return { key: `${before} ${text}`, value };
  });
}

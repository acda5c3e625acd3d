/** As `localStorage`, for as long as the test runs. */
export function shelfWith(kept: Record<string, string> = {}) {
  const map = new Map(Object.entries(kept));
  return {
    map,
    get length() {
      return map.size;
    },
    key: (place: number) => [...map.keys()][place] ?? null,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

/** Things that occur again and again, each kept once and named by its place. */
export class Register<T> {
  readonly entries: T[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (entry: T) => string;

  /** `keyOf`: what is the same has the same key. */
  constructor(keyOf: (entry: T) => string) {
    this.#keyOf = keyOf;
  }

  /** A new entry gets the next place. */
  placeOf(entry: T): number {
    const key = this.#keyOf(entry);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}

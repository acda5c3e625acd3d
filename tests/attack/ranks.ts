import { less, over, times } from './modular.ts';

export type Vector = readonly number[];

/** How many of some vectors are independent, for many subsets of the same ones. */
export class Ranks {
  readonly #vectors: readonly Vector[];
  readonly #bases: ReadonlySet<number>[] = [];
  readonly #rank: number;

  constructor(vectors: readonly Vector[]) {
    // Of their places only those that hang on no other ones.
    const places = basisOf(transposed(vectors));
    this.#vectors = vectors.map((vector) => places.map((place) => vector[place] ?? 0));
    this.#rank = places.length;
  }

  /** Whether the wanted add anything to what the others span. */
  isMore(others: readonly number[], wanted: readonly number[]): boolean {
    return !this.#spansAll(others) && this.#basis([...others, ...wanted]).length > this.#basis(others).length;
  }

  /** A basis of everything that was found once answers for all that hold it. */
  #spansAll(some: readonly number[]): boolean {
    if (some.length < this.#rank) return false;
    const all = new Set(some);
    if (this.#bases.some((basis) => [...basis].every((one) => all.has(one)))) return true;
    const basis = this.#basis(some);
    if (basis.length < this.#rank) return false;
    this.#bases.push(new Set(basis));
    return true;
  }

  #basis(some: readonly number[]): number[] {
    const chosen = basisOf(some.map((one) => this.#vectors[one] ?? []));
    return chosen.flatMap((place) => some[place] ?? []);
  }
}

const transposed = (vectors: readonly Vector[]): Vector[] =>
  (vectors[0] ?? []).map((_, place) => vectors.map((vector) => vector[place] ?? 0));

/** The places of the first of them that are independent (Gauss). */
function basisOf(vectors: readonly Vector[]): number[] {
  const reduced: { readonly vector: Vector; readonly lead: number; readonly scale: number }[] = [];
  return vectors.flatMap((vector, place) => {
    let rest = vector;
    for (const one of reduced) {
      const factor = times(rest[one.lead] ?? 0, one.scale);
      if (factor !== 0) rest = rest.map((value, at) => less(value, factor, one.vector[at] ?? 0));
    }
    const lead = rest.findIndex((value) => value !== 0);
    if (lead === -1) return [];
    reduced.push({ vector: rest, lead, scale: over(rest[lead] ?? 1) });
    return place;
  });
}

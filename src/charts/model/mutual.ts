import type { Text } from '#domain/questionnaire/text.ts';
import { reciprocity } from '#domain/scoring/reciprocity.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { judgedBy, judgedGrid, judgingCounts, type JudgedBy } from './judged.ts';
import { toHundred, type Counts } from './point.ts';
import type { ChartScale } from './scale.ts';

/** Two partners and what they say of each other, on 0..100. */
export type MutualPair = {
  readonly id: string;
  /** The one that comes first among the partners. */
  readonly a: PartnerLook;
  readonly b: PartnerLook;
  readonly aOfB: number;
  readonly bOfA: number;
};

export type Mutual = {
  /** Of the dimension; null: the overall figure. */
  readonly title: Text | null;
  /** The largest difference first, those of a tie in the order of the partners; to be talked about, without a claim. */
  readonly pairs: readonly MutualPair[];
  /** How many pairs there are, those of which not both directions are told among them. */
  readonly of: number;
  readonly scale: ChartScale;
  readonly counts: Counts | null;
};

/** R5, where both directions are told. Null where the form asks no such thing, and of two partners (P5). */
export function mutual(basis: Basis, by: JudgedBy = null): Mutual | null {
  const judged = judgedBy(basis, by);
  if (!judged || basis.partners.length < 3) return null;
  const { title, scale } = judged;
  const places = new Map(basis.partners.map(({ id }, place) => [id, place]));
  const look = (id: string) => basis.partners[places.get(id) ?? -1];
  const grid = judgedGrid(basis, judged);
  const pairs = reciprocity(grid).flatMap((pair): MutualPair[] => {
    const [a, b] = [look(pair.a), look(pair.b)];
    if (!a || !b || pair.aOfB === null || pair.bOfA === null) return [];
    const [aOfB, bOfA] = [toHundred(pair.aOfB, scale.m), toHundred(pair.bOfA, scale.m)];
    const swapped = (places.get(b.id) ?? 0) < (places.get(a.id) ?? 0);
    return [
      swapped
        ? { id: `${b.id} ${a.id}`, a: b, b: a, aOfB: bOfA, bOfA: aOfB }
        : { id: `${a.id} ${b.id}`, a, b, aOfB, bOfA },
    ];
  });
  const order = ({ a, b }: MutualPair) =>
    (places.get(a.id) ?? 0) * basis.partners.length + (places.get(b.id) ?? 0);
  return {
    title,
    pairs: pairs.toSorted((one, other) => shown(other) - shown(one) || order(one) - order(other)),
    of: (basis.partners.length * (basis.partners.length - 1)) / 2,
    scale,
    counts: judgingCounts(basis, grid),
  };
}

/** The difference as the screen shows it: what looks equal there is a tie. */
const shown = ({ aOfB, bOfA }: MutualPair): number => Math.abs(Math.round(aOfB) - Math.round(bOfA));

import { asked, finallySaid, inRows, type Person } from './forty-plan.ts';

/**
 * What the forty answers come to, worked out a second time from what was drawn, by nothing of the app: S2, S3 and R2 of
 * the laws, as with paper and a pocket calculator.
 */

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const average = (values: readonly number[]): number => sum(values) / values.length;

/** From 1 to 5 onto 0 to 100. */
const onHundred = (mean: number): number => (mean - 1) * 25;

/** What a person says of a partner in one thing; 0: cannot judge. */
const answer = (person: Person, partner: number, item: number): number =>
  finallySaid(person)[item * 4 + inRows(person.partner).indexOf(partner)] ?? 0;

/** A principle of PACTS short is two things, one for each of its sides: without either there is none. */
function principle(person: Person, partner: number, place: number): number | null {
  const both = [answer(person, partner, 2 * place), answer(person, partner, 2 * place + 1)];
  return both.includes(0) ? null : average(both);
}

export type Figure = { readonly score: number; readonly n: number };

/** Each partner that speaks has one voice: the mean of its people. Null where nobody could judge. */
function together(groups: readonly (readonly number[])[]): Figure | null {
  const spoken = groups.filter((group) => group.length > 0);
  if (spoken.length === 0) return null;
  return { score: onHundred(average(spoken.map(average))), n: sum(spoken.map((group) => group.length)) };
}

type Value = (person: Person) => number | null;

const voicesOf = (people: readonly Person[], judges: readonly number[], value: Value): number[][] =>
  judges.map((judge) => people.filter(({ partner }) => partner === judge).flatMap((one) => value(one) ?? []));

export type Principle = { readonly peers: Figure | null; readonly self: Figure | null };

/** Of each partner, by its place, the five principles as the others see them and as it does itself. */
export const principlesByHand = (people: readonly Person[]): Principle[][] =>
  [0, 1, 2, 3].map((partner) =>
    Array.from({ length: asked.aboutPartners / 2 }, (_, place) => {
      const value: Value = (person) => principle(person, partner, place);
      const others = [0, 1, 2, 3].filter((one) => one !== partner);
      return {
        peers: together(voicesOf(people, others, value)),
        self: together(voicesOf(people, [partner], value)),
      };
    }),
  );

export type ItemByHand = {
  readonly item: number;
  /** Rounded, as the wall shows it. */
  readonly score: number;
  readonly n: number;
  /** How many said 1 to 5. */
  readonly counts: readonly number[];
  /** Standard deviation of all who could judge, with n − 1. */
  readonly spread: number;
};

/** What is asked about the partnership, in the order of the questionnaire. */
export const itemsByHand = (people: readonly Person[]): ItemByHand[] =>
  Array.from({ length: asked.aboutPartnership }, (_, item) => {
    const value: Value = (person) => finallySaid(person)[4 * asked.aboutPartners + item] || null;
    const groups = voicesOf(people, [0, 1, 2, 3], value);
    const all = groups.flat();
    const squares = sum(all.map((one) => (one - average(all)) ** 2));
    return {
      item,
      score: Math.round(together(groups)?.score ?? Number.NaN),
      n: all.length,
      counts: [1, 2, 3, 4, 5].map((point) => all.filter((one) => one === point).length),
      spread: Math.sqrt(squares / (all.length - 1)),
    };
  });

/** The highest and all that share the second place, of equal ones the earlier first. */
export function strongestByHand(items: readonly ItemByHand[]): ItemByHand[] {
  const sorted = items.toSorted((a, b) => b.score - a.score || a.item - b.item);
  return sorted.filter(({ score }) => score >= (sorted[1]?.score ?? 0));
}

const nothing = 1e-9;

/** At most five, the widest spread first, of equal ones the earlier; where all say the same nothing is disputed. */
export const disputedByHand = (items: readonly ItemByHand[]): ItemByHand[] =>
  items
    .filter(({ spread }) => spread > nothing)
    .toSorted((a, b) => (Math.abs(a.spread - b.spread) < nothing ? a.item - b.item : b.spread - a.spread))
    .slice(0, 5);

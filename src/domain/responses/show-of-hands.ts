import type { Slug } from '#domain/ids.ts';
import type { Item, ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { GateValue } from './answer.ts';
import type { Assessment, Part } from './assessment.ts';
import { formItems } from './sitting.ts';
import type { Hands, Tally } from './tally.ts';

/** What people raise their hands for: words of the questionnaire, or one of the three answers to a gate. */
export type HandsPoint = { readonly text: Text } | { readonly gate: GateValue };

/** Lowest first; a kind that nobody can count by raised hands has none. */
type HandsRules<K extends Kind> = (item: ItemOf<K>, questionnaire: Questionnaire) => readonly HandsPoint[];

const named = (text: Text): HandsPoint => ({ text });

/** The one list of what a show of hands offers, by kind: of a ladder the level now, since nobody raises a hand twice. */
const rules: { readonly [K in Kind]: HandsRules<K> } = {
  rating: ({ scale }, { scales }) => scales.find(({ id }) => id === scale)?.points.map(named) ?? [],
  gate: () => (['not-yet', 'partly', 'yes'] as const).map((gate) => ({ gate })),
  ladder: ({ levels }) => levels.map(named),
  matrix: () => [],
  step: () => [],
  open: () => [],
};

/** The points that hands are counted for, lowest first; none where the kind is not asked so. */
export function handsPoints<K extends Kind>(
  item: ItemOf<K> & { kind: K },
  questionnaire: Questionnaire,
): readonly HandsPoint[] {
  const of: HandsRules<K> = rules[item.kind];
  return of(item, questionnaire);
}

/**
 * Whether all that the part asks is about the partnership and can be counted; what all settle together is asked of all
 * anyway.
 */
export function mayRaiseHands(part: Part): boolean {
  const items = formItems(part);
  return (
    !part.questionnaire.joint &&
    items.length > 0 &&
    items.every((item) => item.subject === 'partnership' && handsPoints(item, part.questionnaire).length > 0)
  );
}

/** The same of a whole form. */
export const mayAskByHands = (questionnaire: Questionnaire, form: Slug): boolean =>
  mayRaiseHands({ questionnaire, form });

/** The items that all raise their hands for, in the form's order; none of a part that is asked in another way. */
export const handsItems = (part: Part): Item[] => (part.hands ? formItems(part) : []);

export type HandsAsked = { readonly questionnaire: Questionnaire; readonly item: Item };

/** All that hands are raised for at an assessment, in order. */
export const handsAsked = ({ parts }: Pick<Assessment, 'parts'>): HandsAsked[] =>
  parts.flatMap((part) => handsItems(part).map((item) => ({ questionnaire: part.questionnaire, item })));

/** Whether anybody raised a hand: a tally of nothing but noughts was not taken. */
export const isCounted = ({ hands }: Pick<Tally, 'hands'>): boolean => hands !== null && handsIn(hands) > 0;

/** How many raised a hand, those who could not judge among them. */
export const handsIn = ({ points, cannotJudge }: Hands): number =>
  points.reduce((sum, count) => sum + count, cannotJudge);

/** Of how many items hands were counted. */
export function countedOf(
  of: Pick<Assessment, 'parts'>,
  tallies: readonly Tally[],
): { readonly counted: number; readonly of: number } {
  const asked = handsAsked(of);
  const counted = asked.filter(({ questionnaire, item }) =>
    tallies.some(
      (tally) => tally.questionnaire === questionnaire.id && tally.item === item.id && isCounted(tally),
    ),
  );
  return { counted: counted.length, of: asked.length };
}

/** The place of the lower of the two middle answers, from 0; null where nobody could judge. */
export function middleOf({ points }: Pick<Hands, 'points'>): number | null {
  const n = points.reduce((sum, count) => sum + count, 0);
  const middle = Math.ceil(n / 2);
  let below = 0;
  for (const [place, count] of points.entries()) {
    below += count;
    if (n > 0 && below >= middle) return place;
  }
  return null;
}

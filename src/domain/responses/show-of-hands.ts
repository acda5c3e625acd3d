import type { Slug } from '#domain/ids.ts';
import type { Item, ItemOf, Kind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { GateValue } from './answer.ts';
import type { Part } from './assessment.ts';
import { formItems } from './sitting.ts';

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

/** Whether all the form asks is about the partnership and can be counted; what all settle together is asked of all anyway. */
export function mayAskByHands(questionnaire: Questionnaire, form: Slug): boolean {
  const items = formItems({ questionnaire, form });
  return (
    !questionnaire.joint &&
    items.length > 0 &&
    items.every((item) => item.subject === 'partnership' && handsPoints(item, questionnaire).length > 0)
  );
}

/** The items that all raise their hands for, in the form's order; none of a part that is asked in another way. */
export const handsItems = (part: Part): Item[] => (part.hands ? formItems(part) : []);

import * as z from 'zod/mini';
import { Id, Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import { GateValue } from './answer.ts';
import type { Part } from './assessment.ts';
import type { ItemName } from './item-name.ts';
import { PlainDate } from './plain-date.ts';
import { formItems } from './sitting.ts';
import { Stamps } from './stamp.ts';

/** Characters of what shows it, or of the reason: it stands beside the verdict on a chart. */
export const longestProof = 300;

/** Of a gate a verdict; of a step whether it was taken, and the day, null while nobody knows it. */
export const JointValue = z.union([
  GateValue,
  z.strictObject({ done: z.boolean(), date: z.nullable(PlainDate) }),
]);
export type JointValue = z.infer<typeof JointValue>;

/**
 * What all partners agreed on about one item, once and in the open; no respondent stands behind it, so it is never
 * counted among responses. Its fields are changed and joined one by one (`write`, `join`).
 */
export const Joint = z.strictObject({
  assessment: Id,
  questionnaire: Slug,
  item: Slug,
  /** Null: nothing is agreed on, not yet or not any more. */
  value: z.nullable(JointValue),
  /** Where it can be seen, or why it is not so; '' while nobody said. */
  proof: z.string().check(z.maxLength(longestProof)),
  stamps: Stamps,
});
export type Joint = z.infer<typeof Joint>;

export const unsettled = ({ assessment, questionnaire, item }: ItemName): Joint => ({
  assessment,
  questionnaire,
  item,
  value: null,
  proof: '',
  stamps: {},
});

/** Whether all partners settle it together, by agreeing; a show of hands counts, and settles nothing. */
export const isJoint = ({ questionnaire }: Part): boolean => questionnaire.joint === true;

/** The items that all settle together, in the order of the form; none where each is asked alone. */
export const jointItems = (part: Part): Item[] => (isJoint(part) ? formItems(part) : []);

/** Whether the value settles the item: a verdict a gate, a fact a step. */
export const settles = (value: JointValue, { kind }: Item): boolean =>
  kind === (typeof value === 'string' ? 'gate' : 'step');

/** How many items all are to settle together, and of how many they have agreed. */
export function settledOf(
  parts: readonly Part[],
  joints: readonly Joint[],
): { readonly settled: number; readonly of: number } {
  const asked = parts.flatMap((part) => jointItems(part).map(({ id }) => `${part.questionnaire.id} ${id}`));
  const agreed = new Set(
    joints.flatMap(({ questionnaire, item, value }) => (value === null ? [] : `${questionnaire} ${item}`)),
  );
  return { settled: asked.filter((key) => agreed.has(key)).length, of: asked.length };
}

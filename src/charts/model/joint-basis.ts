import type { Slug } from '#domain/ids.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { isJoint, jointItems, type Joint } from '#domain/responses/joint.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';

/** What the charts of joint answers are made from: they are for everybody, so no filter stands before them (S8). */
export type JointBasis = {
  readonly questionnaire: Questionnaire;
  readonly form: Slug;
  /** Of this questionnaire; of what is not agreed on there may be none. */
  readonly joints: readonly Joint[];
  /** The day of the assessment. */
  readonly date: PlainDate;
  readonly partnership: string;
};

/** An item that all settle together, and what they agreed on; undefined where nobody has said anything yet. */
export type Settled = { readonly item: Item; readonly joint: Joint | undefined };

/** The items of a kind in a dimension, in the order of the form. */
export const settledIn = (
  { questionnaire, form, joints }: JointBasis,
  dimension: Slug,
  kind: 'gate' | 'step',
): Settled[] =>
  jointItems({ questionnaire, form })
    .filter((item) => item.dimension === dimension && item.kind === kind)
    .map((item) => ({ item, joint: joints.find((one) => one.item === item.id) }));

/** What a dimension is called; alone in its questionnaire it goes by the questionnaire's name. Null: it is not there. */
export function nameOf({ questionnaire: { dimensions, title } }: JointBasis, dimension: Slug): Text | null {
  const found = dimensions.find(({ id }) => id === dimension);
  return found && dimensions.length === 1 ? title : (found?.title ?? null);
}

/** One for each questionnaire of the assessment that all settle together; none where each is asked alone. */
export const jointBases = (
  { parts, date }: Pick<Assessment, 'parts' | 'date'>,
  joints: readonly Joint[],
  partnership: string,
): JointBasis[] =>
  parts.filter(isJoint).map(({ questionnaire, form }) => ({
    questionnaire,
    form,
    joints: joints.filter((joint) => joint.questionnaire === questionnaire.id),
    date,
    partnership,
  }));

/** The same of those in which they agreed on something; by partner or anonymous, at any time (S8). */
export const settledBases = (...told: Parameters<typeof jointBases>): JointBasis[] =>
  jointBases(...told).filter((basis) => basis.joints.some(({ value }) => value !== null));

import type { Id } from '#domain/ids.ts';
import { Joint, unsettled } from '#domain/responses/joint.ts';
import type { Database } from './database.ts';
import { itemSaves, type ItemError } from './item-saves.ts';
import { sift, type Many } from './read.ts';

export type JointPatch = Pick<Joint, 'value'> | Pick<Joint, 'proof'>;
export type SettleError = ItemError;

/** What all agreed on in the assessment; what was taken back is in it, without a value. */
export async function readJoints(db: Database, assessment: Id): Promise<Many<Joint>> {
  return sift(db.joints, Joint, await db.joints.where({ assessment }).toArray());
}

export const {
  save: settle,
  flush: flushJoints,
  unsaved: unsavedJoints,
} = itemSaves<Joint, JointPatch>({
  table: 'joints',
  rows: (db) => db.joints,
  schema: Joint,
  blank: unsettled,
  whenClosed: false,
});

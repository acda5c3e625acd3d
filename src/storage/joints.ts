import type { Id } from '#domain/ids.ts';
import { isOpen } from '#domain/responses/assessment.ts';
import { Joint, jointKey, unsettled, type JointName } from '#domain/responses/joint.ts';
import { write as stamped } from '#domain/responses/stamp.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readAssessment } from './assessments.ts';
import { nextStamp } from './counter.ts';
import type { Database } from './database.ts';
import type { StorageError } from './failure.ts';
import { need, sift, siftOne, type Many, type TakeError } from './read.ts';
import { SerialSaves } from './serial-saves.ts';
import { write } from './write.ts';

/** One field at a time, so that two tabs, or two devices, can each write one. */
export type JointPatch = Pick<Joint, 'value'> | Pick<Joint, 'proof'>;
export type JointWish = { readonly name: JointName; readonly patch: JointPatch };

/** `closed`: what all agreed on stays as it is until the assessment is opened again. */
export type SettleError = StorageError | TakeError | { readonly kind: 'closed' };
export type Settled = Result<Joint, SettleError>;

/** What all agreed on in the assessment; what was taken back is in it, without a value. */
export async function readJoints(db: Database, assessment: Id): Promise<Many<Joint>> {
  return sift(db.joints, Joint, await db.joints.where({ assessment }).toArray());
}

/** Writes the field with the next stamp; 'saved' when the transaction is complete, one save after the other (F20). */
export const settle = (db: Database, wish: JointWish): Promise<Settled> =>
  savesOf(db).save(fieldOf(wish), wish);

/** To be called when the page is hidden or left (F2). */
export const flushJoints = (db: Database): Promise<void> => savesOf(db).flush();

/** What was asked to be saved and is not yet, newest only. */
export const unsavedJoints = (db: Database): readonly JointWish[] => savesOf(db).unsaved();

/** What a wish writes, as one word: a later one for the same takes its place. */
export const fieldOf = ({ name, patch }: JointWish): string =>
  [jointKey(name), ...Object.keys(patch)].join(' ');

type Saves = SerialSaves<JointWish, Settled>;
const saves = new WeakMap<Database, Saves>();

function savesOf(db: Database): Saves {
  const known = saves.get(db);
  if (known) return known;
  const fresh: Saves = new SerialSaves(
    (wish) => put(db, wish),
    () => false,
  );
  saves.set(db, fresh);
  return fresh;
}

const put = (db: Database, { name, patch }: JointWish): Promise<Settled> =>
  write<Joint, SettleError>(db, ['joints', 'assessments', 'device'], async () => {
    const assessment = need(await readAssessment(db, name.assessment));
    if (!assessment.ok) return assessment;
    if (!isOpen(assessment.value)) return fail({ kind: 'closed' });
    const { assessment: of, questionnaire, item } = name;
    const found = siftOne(db.joints, Joint, await db.joints.get([of, questionnaire, item]));
    if (found.broken) return fail({ kind: 'broken', broken: found.broken });
    const joint = Joint.parse(stamped(found.value ?? unsettled(name), patch, await nextStamp(db)));
    await db.joints.put(joint);
    return ok(joint);
  });

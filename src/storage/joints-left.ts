import * as z from 'zod/mini';
import { Joint } from '#domain/responses/joint.ts';
import { itemsLeft } from './items-left.ts';
import { settle, unsavedJoints, type JointPatch } from './joints.ts';

const { value, proof } = Joint.shape;

export const { leave: leaveJointsBehind, takeUp: takeUpJoints } = itemsLeft<Joint, JointPatch>(
  'pacts-survey.unsaved-joint.',
  z.union([z.strictObject({ value }), z.strictObject({ proof })]),
  { save: settle, unsaved: unsavedJoints },
);

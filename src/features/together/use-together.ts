import { useCallback, useState } from 'react';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import { unsettled, type Joint } from '#domain/responses/joint.ts';
import { flushJoints, settle, type JointPatch } from '#storage/joints.ts';
import { leaveJointsBehind } from '#storage/joints-left.ts';
import { useItemSaves, type Saving } from '#storage/use-item-saves.ts';

const how = { save: settle, flush: flushJoints, leave: leaveJointsBehind };

export type Together = {
  /** All of it, as it is on the screen. */
  readonly joints: readonly Joint[];
  readonly of: (name: ItemName) => Joint;
  readonly saving: Saving;
  readonly put: (name: ItemName, patch: JointPatch) => void;
  /** Tries again to save what is on the screen and not stored. */
  readonly retry: () => void;
};

/** What all agree on, on the screen. What was tapped shows at once; 'saved' shows only when all of it is stored. */
export function useTogether(start: readonly Joint[]): Together {
  const [joints, setJoints] = useState(start);
  const { saving, save, retry } = useItemSaves<Joint, JointPatch>(how);
  const put = useCallback(
    ({ assessment, questionnaire, item }: ItemName, patch: JointPatch) => {
      const name = { assessment, questionnaire, item };
      setJoints((all) => patched(all, name, patch));
      void save({ name, patch });
    },
    [save],
  );
  const of = useCallback((name: ItemName) => find(joints, name) ?? unsettled(name), [joints]);
  return { joints, of, saving, put, retry };
}

const find = (joints: readonly Joint[], name: ItemName) =>
  joints.find((joint) => itemKey(joint) === itemKey(name));

function patched(joints: readonly Joint[], name: ItemName, patch: JointPatch): readonly Joint[] {
  const next = { ...(find(joints, name) ?? unsettled(name)), ...patch };
  return [...joints.filter((joint) => itemKey(joint) !== itemKey(name)), next];
}

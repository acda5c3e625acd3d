import { useCallback, useEffect, useRef, useState } from 'react';
import { itemKey, type ItemName } from '#domain/responses/item-name.ts';
import { unsettled, type Joint } from '#domain/responses/joint.ts';
import { fieldOf } from '#storage/item-saves.ts';
import { flushJoints, settle, type JointPatch, type JointWish, type SettleError } from '#storage/joints.ts';
import { leaveJointsBehind } from '#storage/joints-left.ts';
import { useDatabase } from '#storage/live.tsx';
import { shelf } from '#storage/shelf.ts';

export type Saving =
  | { readonly state: 'untouched' | 'saved' | 'saving' }
  | { readonly state: 'failed'; readonly error: SettleError };

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
  const db = useDatabase();
  const [joints, setJoints] = useState(start);
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const unsaved = useRef(new Map<string, JointWish>());
  const running = useRef(0);
  const failed = useRef<SettleError | null>(null);

  const save = useCallback(
    async (wish: JointWish) => {
      unsaved.current.set(fieldOf(wish), wish);
      running.current += 1;
      setSaving({ state: 'saving' });
      const settled = await settle(db, wish);
      running.current -= 1;
      // A later wish for the same field tells by its own answer how that went.
      if (settled.ok && unsaved.current.get(fieldOf(wish)) === wish) unsaved.current.delete(fieldOf(wish));
      if (!settled.ok) failed.current = settled.error;
      if (running.current > 0) return;
      const error = unsaved.current.size > 0 ? failed.current : null;
      setSaving(error ? { state: 'failed', error } : { state: 'saved' });
    },
    [db],
  );
  const put = useCallback(
    ({ assessment, questionnaire, item }: ItemName, patch: JointPatch) => {
      const name = { assessment, questionnaire, item };
      setJoints((all) => patched(all, name, patch));
      void save({ name, patch });
    },
    [save],
  );
  const retry = useCallback(() => {
    for (const wish of unsaved.current.values()) void save(wish);
  }, [save]);
  useEffect(() => {
    const flush = () => void flushJoints(db);
    const leave = () => {
      if (shelf) leaveJointsBehind(db, shelf);
      flush();
    };
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', leave);
    };
  }, [db]);
  const of = useCallback((name: ItemName) => find(joints, name) ?? unsettled(name), [joints]);
  return { joints, of, saving, put, retry };
}

const find = (joints: readonly Joint[], name: ItemName) =>
  joints.find((joint) => itemKey(joint) === itemKey(name));

function patched(joints: readonly Joint[], name: ItemName, patch: JointPatch): readonly Joint[] {
  const next = { ...(find(joints, name) ?? unsettled(name)), ...patch };
  return [...joints.filter((joint) => itemKey(joint) !== itemKey(name)), next];
}

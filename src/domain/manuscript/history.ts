/** What was, what is, and what was taken back, nearest first. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was of; null once the next one is to stand for itself. */
  readonly of: string | null;
};

/** So many changes can be undone. */
const longest = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], of: null });

/** One change further; changes of the same thing that follow each other are one. */
export function changed<T>(history: History<T>, next: T, of: string | null): History<T> {
  const { past, present } = history;
  if (next === present) return history;
  const goesOn = of !== null && of === history.of;
  return { past: goesOn ? past : [present, ...past].slice(0, longest), present: next, future: [], of };
}

/** The next change stands for itself, whatever it is of. */
export const paused = <T>(history: History<T>): History<T> => ({ ...history, of: null });

export function undone<T>({ past, present, future }: History<T>): History<T> | null {
  const [before, ...earlier] = past;
  return before === undefined
    ? null
    : { past: earlier, present: before, future: [present, ...future], of: null };
}

export function redone<T>({ past, present, future }: History<T>): History<T> | null {
  const [after, ...later] = future;
  return after === undefined ? null : { past: [present, ...past], present: after, future: later, of: null };
}

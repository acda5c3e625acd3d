import { canonicalJson } from '#domain/responses/canonical-json.ts';
import type { Attendance } from './attendance.ts';
import type { Presence } from './released.ts';
import type { Figured } from './targets.ts';

/** C3: fewer pairs tell of persons, not of a change. */
export const fewestPairs = 5;

type Answered = Pick<Presence, 'person' | 'partner'>;

/** Now and before, of the same person. */
export type Pair<T extends Answered> = { readonly now: T; readonly before: T };

/**
 * C3: the people with one sitting each time and for the same partner; whoever has several cannot be paired without
 * doubt. Nobody on one side, no pairs.
 */
export function pairsOf<T extends Answered>(now: readonly T[], before: readonly T[]): Pair<T>[] {
  const earlier = onlyOnes(before);
  return [...onlyOnes(now)].flatMap(([person, own]) => {
    const other = earlier.get(person);
    return other?.partner === own.partner ? [{ now: own, before: other }] : [];
  });
}

function onlyOnes<T extends Answered>(all: readonly T[]): Map<string, T> {
  const once = new Map<string, T>();
  const often = new Set<string>();
  for (const one of all) {
    if (once.has(one.person)) often.add(one.person);
    once.set(one.person, one);
  }
  for (const person of often) once.delete(person);
  return once;
}

type Asked = Pick<Attendance, 'questionnaire'>;

/** Whether a figure rests on the same items, word for word, on the same scales and limits, both times. */
export function isComparable(target: Figured, other: Figured, now: Asked, before: Asked): boolean {
  return canonicalJson(defined(target, now)) === canonicalJson(defined(other, before));
}

const defined = ({ parts }: Figured, { questionnaire: { items, scales, limits } }: Asked) => ({
  limits,
  parts: parts.map((part) =>
    part.map(({ id }) => {
      const item = items.find((one) => one.id === id);
      const scale = item?.kind === 'rating' ? item.scale : null;
      return { item, scale: scales.find((one) => one.id === scale) };
    }),
  ),
});

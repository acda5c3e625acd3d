import { canonicalJson } from '#domain/responses/canonical-json.ts';
import type { Attendance } from './attendance.ts';
import type { Presence } from './released.ts';
import type { Figured } from './targets.ts';

/** Now and before, of the same person. */
export type Pair = { readonly now: Presence; readonly before: Presence };

/**
 * C3: the people with one sitting each time and for the same partner; whoever has several cannot be paired without
 * doubt. Nobody on one side, no pairs.
 */
export function pairsOf(now: readonly Presence[], before: readonly Presence[]): Pair[] {
  const earlier = onlyOnes(before);
  return [...onlyOnes(now)].flatMap(([person, presence]) => {
    const other = earlier.get(person);
    return other?.partner === presence.partner ? [{ now: presence, before: other }] : [];
  });
}

function onlyOnes(presences: readonly Presence[]): Map<string, Presence> {
  const once = new Map<string, Presence>();
  const often = new Set<string>();
  for (const presence of presences) {
    if (once.has(presence.person)) often.add(presence.person);
    once.set(presence.person, presence);
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

import type { Subject } from '#domain/responses/subject.ts';
import type { Group } from '#domain/scoring/group.ts';
import type { Attendance, Attendances } from './attendance.ts';
import { isComparable, pairsOf } from './pairs.ts';
import type { Told } from './plan-input.ts';
import { cellKey } from './released.ts';
import type { Row } from './row.ts';
import { differenceOf, meanRow, type Side, type Way } from './shares.ts';
import { kindOf, targetsOf, type Figured } from './targets.ts';
import { peopleOf, voicesIn } from './voices.ts';

export type Figure = {
  readonly told: Told;
  /** The key of its cell. */
  readonly name: string;
  readonly target: Figured;
  /** People of each partner behind it, only partners with any. */
  readonly people: readonly number[];
  /** For a change, people of either assessment whose answers are in the cell, but not in the change. */
  readonly unpaired: readonly number[];
  readonly now: Side;
  readonly before: Side | null;
};

/** How many people are behind the figure. */
export const sizeOf = ({ people }: Pick<Figure, 'people'>): number =>
  people.reduce((sum, some) => sum + some, 0);

/** All figures about a subject that somebody's answers go into. */
export function figuresAbout(subject: Subject, group: Group, { now, before }: Attendances): Figure[] {
  const voicesNow = voicesIn(now, subject, group);
  const means = targetsOf(now, kindOf(subject)).flatMap((target): Figure[] => {
    const voices = voicesNow(target);
    if (voices.length === 0) return [];
    const name = cellKey({ subject, group, level: target.level, id: target.id });
    const weighting = target.kind === 'gate' ? 'respondent' : now.weighting;
    const side: Side = { parts: target.parts, voices, subject, weighting };
    const common = { name, target, people: peopleOf(voices), unpaired: [], now: side, before: null };
    return [
      { ...common, told: 'mean' },
      { ...common, told: 'spread' },
    ];
  });
  return before ? means.concat(changesAbout(subject, group, now, before)) : means;
}

function changesAbout(subject: Subject, group: Group, now: Attendance, before: Attendance): Figure[] {
  const [voicesNow, voicesBefore] = [voicesIn(now, subject, group), voicesIn(before, subject, group)];
  const targetsBefore = targetsOf(before, kindOf(subject));
  const pairs = pairsOf(now.presences, before.presences);
  return targetsOf(now, kindOf(subject)).flatMap((target): Figure[] => {
    const { level, id, kind } = target;
    const other = targetsBefore.find((one) => one.level === level && one.id === id);
    if (kind !== 'rating' || !other || !isComparable(target, other, now, before)) return [];
    const [all, allBefore] = [voicesNow(target), voicesBefore(other)];
    const both = pairs.filter((pair) => all.includes(pair.now) && allBefore.includes(pair.before));
    if (both.length === 0) return [];
    const common = { parts: target.parts, subject, weighting: now.weighting };
    const sides = {
      now: { ...common, voices: both.map((pair) => pair.now) },
      before: { ...common, voices: both.map((pair) => pair.before) },
    };
    const unpaired = [all, allBefore].map((voices) => sizeOf({ people: peopleOf(voices) }) - both.length);
    const people = peopleOf(sides.now.voices);
    return [
      { told: 'change', name: cellKey({ subject, group, level, id }), target, people, unpaired, ...sides },
    ];
  });
}

/**
 * What a figure gives away. A spread, or counts, tell the plain sum: nothing more, and so no row, where the mean is the
 * plain mean.
 */
export function rowOf({ told, now, before }: Pick<Figure, 'told' | 'now' | 'before'>, way: Way): Row | null {
  if (told === 'spread' && now.weighting === 'respondent') return null;
  const row = meanRow(told === 'spread' ? { ...now, weighting: 'respondent' } : now, way);
  return before ? differenceOf(row, meanRow(before, way)) : row;
}

import type { Subject } from '#domain/responses/subject.ts';
import { kindOf, type Group } from '#domain/scoring/group.ts';
import type { Attendance, Attendances } from './attendance.ts';
import { isComparable, pairsOf } from './pairs.ts';
import type { Told } from './plan-input.ts';
import { cellKey } from './released.ts';
import type { Row } from './row.ts';
import { differenceOf, meanRow, type Side, type Way } from './shares.ts';
import { isFollowed, targetsOf, type Figured } from './targets.ts';
import { peopleOf, voicesAbout, type Voices } from './voices.ts';

export type Figure = {
  readonly told: Told;
  /** The key of its cell. */
  readonly name: string;
  readonly group: Group;
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
export function figuresAbout(subject: Subject, { now, before }: Attendances): Figure[] {
  const voices = voicesAbout(subject, now);
  const targets = targetsOf(now, kindOf(subject));
  const voicesBefore = before && voicesAbout(subject, before);
  return voices.groups.flatMap((group) => {
    const followed = targets.filter((target) => isFollowed(target, subject, group));
    const means = followed.flatMap((target) => meanOf(target, { subject, group, voices, now }));
    // C3: of single partners and of groups of the cut no change is told.
    if (!before || !voicesBefore || group.includes(':')) return means;
    return means.concat(changesOf(followed, { subject, group, voices, now }, before, voicesBefore));
  });
}

type Place = {
  readonly subject: Subject;
  readonly group: Group;
  readonly voices: Voices;
  readonly now: Attendance;
};

/** The mean, and the spread with it. */
function meanOf(target: Figured, { subject, group, voices, now }: Place): Figure[] {
  const speaking = voices.of(group, target);
  if (speaking.length === 0) return [];
  const name = cellKey({ subject, group, level: target.level, id: target.id });
  const weighting = target.kind === 'rating' ? now.weighting : 'respondent';
  const side: Side = { parts: target.parts, voices: speaking, subject, weighting };
  const common = { name, group, target, people: peopleOf(speaking), unpaired: [], now: side, before: null };
  return [
    { ...common, told: 'mean' },
    { ...common, told: 'spread' },
  ];
}

function changesOf(
  targets: readonly Figured[],
  { subject, group, voices, now }: Place,
  before: Attendance,
  voicesBefore: Voices,
): Figure[] {
  const targetsBefore = targetsOf(before, kindOf(subject));
  const pairs = pairsOf(now.presences, before.presences);
  return targets.flatMap((target): Figure[] => {
    const { level, id, kind } = target;
    const other = targetsBefore.find((one) => one.level === level && one.id === id);
    if (kind !== 'rating' || !other || !isComparable(target, other, now, before)) return [];
    const [all, allBefore] = [voices.of(group, target), voicesBefore.of(group, other)];
    const [isNow, wasBefore] = [new Set(all), new Set(allBefore)];
    const both = pairs.filter((pair) => isNow.has(pair.now) && wasBefore.has(pair.before));
    if (both.length === 0) return [];
    const common = { parts: target.parts, subject, weighting: now.weighting };
    const sides = {
      now: { ...common, voices: both.map((pair) => pair.now) },
      before: { ...common, voices: both.map((pair) => pair.before) },
    };
    const unpaired = [all, allBefore].map((some) => sizeOf({ people: peopleOf(some) }) - both.length);
    const people = peopleOf(sides.now.voices);
    const name = cellKey({ subject, group, level, id });
    return [{ told: 'change', name, group, target, people, unpaired, ...sides }];
  });
}

/**
 * What a figure gives away. A spread, or counts, tell the plain sum: nothing more, and so no row, where the mean is the
 * plain mean.
 */
export function rowOf(
  { told, people, now, before }: Pick<Figure, 'told' | 'people' | 'now' | 'before'>,
  way: Way,
): Row | null {
  if (told === 'spread' && (now.weighting === 'respondent' || people.length === 1)) return null;
  const row = meanRow(told === 'spread' ? { ...now, weighting: 'respondent' } : now, way);
  return before ? differenceOf(row, meanRow(before, way)) : row;
}

import { asksEach } from './assessment.ts';
import { longestMinutes, type Asked } from './taps.ts';

export type PassingTime = {
  readonly people: number;
  /** Of the partner with most to answer. */
  readonly each: number;
  /** On one device. */
  readonly alone: number;
  /** On so many, never more than there are people. */
  readonly devices: number;
  readonly together: number;
};

/** As many as a facilitator brings along. */
const lentDevices = 5;

/**
 * How many minutes it takes until everybody has answered, one after the other, on one device and on so many at the same
 * time, where nobody begins in the middle of another's turn. Null while nobody is expected or nothing is asked of each.
 */
export function passingTime(asked: Asked, lent = lentDevices): PassingTime | null {
  const people = asked.expected.reduce((sum, expected) => sum + expected.people, 0);
  if (people === 0 || !asked.parts.some(asksEach)) return null;
  const each = longestMinutes(asked);
  const devices = Math.min(lent, people);
  return { people, each, alone: people * each, devices, together: passedIn(people, each, devices) };
}

/** As long as the turns of the device that has most of them: forty people at 2.5 minutes are 100 on one, 20 on five. */
export const passedIn = (people: number, each: number, devices: number): number =>
  Math.ceil(people / devices) * each;

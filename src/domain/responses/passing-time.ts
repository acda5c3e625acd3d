import { asksEach } from './assessment.ts';
import { longestMinutes, type Asked } from './taps.ts';

export type PassingTime = {
  readonly people: number;
  /** Of the partner with most to answer. */
  readonly each: number;
  /** On one device. */
  readonly alone: number;
  /** On so many. */
  readonly devices: number;
  readonly together: number;
};

/** As many as a facilitator brings along. */
const lentDevices = 5;

/**
 * How many minutes it takes until everybody has answered, one after the other, on one device and on so many at the same
 * time, where nobody begins in the middle of another's turn. Null while nobody is expected or nothing is asked of each.
 */
export function passingTime(asked: Asked, devices = lentDevices): PassingTime | null {
  const people = asked.expected.reduce((sum, expected) => sum + expected.people, 0);
  if (people === 0 || !asked.parts.some(asksEach)) return null;
  const each = longestMinutes(asked);
  return { people, each, alone: people * each, devices, together: Math.ceil(people / devices) * each };
}

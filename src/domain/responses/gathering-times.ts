import type { Part } from './assessment.ts';
import { passedIn, passingTime } from './passing-time.ts';
import { formItems } from './sitting.ts';
import { tapsOf, type Asked } from './taps.ts';

/** As many devices, scanning stations or people who type as a facilitator finds on such a day. */
const mostAtOnce = 6;

/** Where all answer at the same time, one waits for the last: twice as long as what is told to each. */
const slowest = 2;

/** Assumed: to take the phone out, show it the code on the wall and choose one's partner. */
const secondsToJoin = 60;

/** Assumed: a code is held before the camera until it sounds, and the next person steps up. */
export const secondsAScan = 8;

/** Measured and reckoned in docs/paper.md: 18 to 27 seconds for 50 keys; with turning the paper. */
export const secondsToTypeAForm = 30;

/** Assumed: a slow printer, ten pages a minute, one page a form. */
const secondsToPrintAForm = 6;

/** Assumed: an item is read out; then each raised hand is counted once. */
const secondsToReadOut = 15;
const secondsAHand = 1;

/** Assumed: what the people of one partner need to agree on one answer; on one thing all settle together. */
const secondsToAgree = 20;
const secondsToSettle = 60;

/** So many devices, stations or people who type at the same time. */
export type AtOnce = { readonly count: number; readonly minutes: number };

export type GatheringTimes = {
  readonly people: number;
  /** Of the partner with most to answer. */
  readonly each: number;
  /** On devices passed round; one row for each number of them, never more than there are people. */
  readonly passed: readonly AtOnce[];
  /** Everybody on an own phone, then past one scanning station or several. */
  readonly phones: readonly AtOnce[];
  /** Everybody on paper, then typed in by one or by several. */
  readonly paper: readonly AtOnce[];
  /** Before the day. */
  readonly printing: number;
  /** One form for each partner, all partners at the same time; null where each has one person anyway. */
  readonly consensus: number | null;
};

/** How many minutes each way of gathering takes. Null while nobody is expected or nothing is asked of each. */
export function gatheringTimes(asked: Asked): GatheringTimes | null {
  const alone = passingTime(asked, 1);
  if (!alone) return null;
  const { people, each } = alone;
  const consensus = asked.expected.some((one) => one.people > 1) ? consensusMinutes(asked) : null;
  return { ...timesFor(people, each), consensus };
}

/** The same for so many people who need so many minutes each; whether they agree among themselves is not known. */
export function timesFor(people: number, each: number): GatheringTimes {
  const together = slowest * each * 60;
  const atOnce = (minutes: (count: number) => number): AtOnce[] =>
    Array.from({ length: Math.min(mostAtOnce, people) }, (_, place) => ({
      count: place + 1,
      minutes: minutes(place + 1),
    }));
  const turns = (count: number) => Math.ceil(people / count);
  return {
    people,
    each,
    passed: atOnce((count) => passedIn(people, each, count)),
    phones: atOnce((count) => inMinutes(secondsToJoin + together + turns(count) * secondsAScan)),
    paper: atOnce((count) => inMinutes(together + turns(count) * secondsToTypeAForm)),
    printing: inMinutes(people * secondsToPrintAForm),
    consensus: null,
  };
}

/** The partner with most to agree on decides. */
const consensusMinutes = (asked: Asked): number =>
  inMinutes(Math.max(...asked.expected.map(({ partner }) => tapsOf(asked, partner))) * secondsToAgree);

/** For what is asked of all in the room by a show of hands; 0 where nothing is. */
export function handsMinutes({ parts, expected }: Asked): number {
  const people = expected.reduce((sum, one) => sum + one.people, 0);
  return inMinutes(
    itemsOf(parts, ({ hands }) => hands === true) * (secondsToReadOut + people * secondsAHand),
  );
}

/** For what all settle together; 0 where they settle nothing. */
export const settlingMinutes = ({ parts }: Pick<Asked, 'parts'>): number =>
  inMinutes(itemsOf(parts, ({ questionnaire }) => questionnaire.joint === true) * secondsToSettle);

const itemsOf = (parts: readonly Part[], counts: (part: Part) => boolean): number =>
  parts.filter(counts).reduce((sum, part) => sum + formItems(part).length, 0);

const inMinutes = (seconds: number): number => Math.ceil(seconds / 60);

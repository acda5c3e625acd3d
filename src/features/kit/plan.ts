import { asksEach, type Assessment, type Part } from '#domain/responses/assessment.ts';
import { handsMinutes, settlingMinutes, type GatheringTimes } from '#domain/responses/gathering-times.ts';
import type { GatheringWay } from '#domain/responses/gathering-way.ts';
import { itemsOf } from '#domain/responses/sitting.ts';

/** As facilitators plan them; what depends on people and devices is worked out below. */
const usual = {
  install: 10,
  copy: 5,
  charge: 5,
  room: 10,
  rehearse: 20,
  welcome: 5,
  carried: 10,
  promise: 3,
  count: 2,
  shut: 2,
  own: 10,
  strong: 5,
  items: 35,
  actions: 15,
  summary: 5,
  again: 3,
  thanks: 2,
} as const;

/** For each of the five on the agenda. */
export const minutesAnItem = usual.items / 5;

/** Named in the words too: `kit.step.<id>`. */
export type StepId = keyof typeof usual | 'print' | 'hands' | 'together' | GatheringWay;

export type Step = {
  readonly id: StepId;
  readonly minutes: number;
  /** From the beginning of the day; null before the day. */
  readonly at: number | null;
};

export type Phase = {
  readonly id: 'before' | 'open' | 'gather' | 'talk' | 'close';
  readonly minutes: number;
  readonly steps: readonly Step[];
};

export type Planned = {
  /** Null: told in general. */
  readonly assessment: Pick<Assessment, 'parts' | 'expected' | 'id'> | null;
  /** Null: nobody is asked alone. */
  readonly times: GatheringTimes | null;
  readonly way: GatheringWay;
  /** Devices, stations or people who type at the same time. */
  readonly count: number;
  /** Whether something was agreed on at an earlier meeting. */
  readonly carried: boolean;
};

/** What is to be done before the day, and on it, one after the other. */
export function planOf(planned: Planned): Phase[] {
  const { times, carried, assessment } = planned;
  const phases = [
    phase('before', ['install', 'copy', times && ['print', times.printing], 'charge', 'room', 'rehearse']),
    phase('open', ['welcome', carried && 'carried', times && 'promise', times && 'count']),
    phase('gather', gathering(planned)),
    phase('talk', [
      (!assessment || assessment.parts.some(judges)) && 'own',
      ...(times || !assessment ? (['strong', 'items'] as const) : []),
    ]),
    phase('close', ['actions', 'summary', 'again', 'thanks']),
  ];
  return timed(phases.filter(({ steps }) => steps.length > 0));
}

export const dayMinutes = (phases: readonly Phase[]): number =>
  sum(phases.filter(({ id }) => id !== 'before'));

/** What takes no time is not there. */
function gathering({ assessment, times, way, count }: Planned): Wish[] {
  const hands = assessment ? handsMinutes(assessment) : 0;
  const together = assessment ? settlingMinutes(assessment) : 0;
  return [
    times && [way, minutesBy(way, times, count)],
    hands > 0 && ['hands', hands],
    together > 0 && ['together', together],
    'shut',
  ];
}

/** Where a way does not take so many at once, as many as it takes. */
function minutesBy(way: GatheringWay, times: GatheringTimes, count: number): number {
  if (way === 'consensus') return times.consensus ?? 0;
  const rows = times[way];
  return (rows.find((row) => row.count === count) ?? rows.at(-1))?.minutes ?? 0;
}

const judges = (part: Part): boolean =>
  asksEach(part) && itemsOf(part).some(({ subject }) => subject === 'partner');

type Wish = keyof typeof usual | readonly [StepId, number] | false | null;
type Untimed = Omit<Phase, 'steps'> & { readonly steps: readonly Omit<Step, 'at'>[] };

function phase(id: Phase['id'], wishes: readonly Wish[]): Untimed {
  const steps = wishes.flatMap((wish) => {
    if (!wish) return [];
    return typeof wish === 'string' ? { id: wish, minutes: usual[wish] } : { id: wish[0], minutes: wish[1] };
  });
  return { id, minutes: sum(steps), steps };
}

const sum = (of: readonly { readonly minutes: number }[]): number =>
  of.reduce((total, { minutes }) => total + minutes, 0);

function timed(phases: readonly Untimed[]): Phase[] {
  let gone = 0;
  return phases.map((one) => ({
    ...one,
    steps: one.steps.map((step) => {
      const at = one.id === 'before' ? null : gone;
      if (at !== null) gone += step.minutes;
      return { ...step, at };
    }),
  }));
}

import { expect, test } from 'vitest';
import { gatheringTimes, timesFor } from '#domain/responses/gathering-times.ts';
import { dayMinutes, planOf, type Phase } from '#features/kit/plan.ts';
import { linksOf } from '#features/kit/step-links.ts';
import { assessment, idOf, questionnaire } from '../domain/responses/made.ts';

const forty = {
  ...assessment,
  expected: [20, 10, 10].map((people, place) => ({ partner: idOf(place + 1), people })),
};
const passed = {
  assessment: forty,
  times: gatheringTimes(forty),
  way: 'passed',
  count: 5,
  carried: false,
} as const;

const steps = (phases: readonly Phase[]) => phases.flatMap((phase) => phase.steps);
const minutesOf = (phases: readonly Phase[], step: string) =>
  steps(phases).find(({ id }) => id === step)?.minutes;

test('the day is as long as its steps, and each begins where the one before ends', () => {
  const phases = planOf(passed);
  const day = phases.filter(({ id }) => id !== 'before').flatMap((phase) => phase.steps);
  let gone = 0;
  for (const step of day) {
    expect(step.at).toBe(gone);
    gone += step.minutes;
  }
  expect(dayMinutes(phases)).toBe(gone);
});

test('what is prepared before has no time of the day, and takes none of it', () => {
  const before = planOf(passed).find(({ id }) => id === 'before');
  expect(before?.steps.every(({ at }) => at === null)).toBe(true);
});

test('gathering takes as long as the way that was chosen, with as many devices', () => {
  expect(minutesOf(planOf(passed), 'passed')).toBe(8);
  expect(minutesOf(planOf({ ...passed, count: 1 }), 'passed')).toBe(40);
  expect(minutesOf(planOf({ ...passed, way: 'paper', count: 2 }), 'paper')).toBe(12);
});

test('more devices than people are as many as there are people', () => {
  const times = timesFor(2, 3);
  expect(minutesOf(planOf({ ...passed, times, count: 6 }), 'passed')).toBe(3);
});

test('what was agreed at earlier meetings comes first, where there is any', () => {
  const open = (carried: boolean) =>
    planOf({ ...passed, carried })
      .find(({ id }) => id === 'open')
      ?.steps.map(({ id }) => id);
  expect(open(false)).not.toContain('carried');
  expect(open(true)?.slice(0, 2)).toEqual(['welcome', 'carried']);
});

test('where all settle everything together, nobody is promised anything, awaited or told apart', () => {
  const joint = {
    ...forty,
    parts: [{ questionnaire: { ...questionnaire, joint: true as const }, form: 'full' }],
  };
  const ids = steps(planOf({ ...passed, assessment: joint, times: gatheringTimes(joint) })).map(
    ({ id }) => id,
  );
  expect(ids).toContain('together');
  for (const id of ['promise', 'count', 'print', 'passed', 'own', 'strong']) expect(ids).not.toContain(id);
});

test('in general, without an assessment, every step of a usual day is there', () => {
  const ids = steps(planOf({ ...passed, assessment: null, times: timesFor(20, 2), carried: true })).map(
    ({ id }) => id,
  );
  for (const id of ['carried', 'promise', 'passed', 'own', 'strong', 'items', 'summary'])
    expect(ids).toContain(id);
});

test('the copy of the day before begins where the key is made: without it no answer from a phone could be opened', () => {
  const [first, then] = linksOf('copy', forty).map(({ href }) => href);
  expect([first, then]).toEqual([`#/a/${forty.id}/join`, `#/p/${forty.partnership}/share`]);
  const parts = [{ questionnaire: { ...questionnaire, joint: true as const }, form: 'full' }];
  expect(linksOf('copy', { ...forty, parts }).map(({ href }) => href)).toEqual([then]);
});

test('from the talk one comes to the second vote where there is something to vote on', () => {
  expect(linksOf('items', forty)).toMatchObject([{ href: `#/a/${forty.id}/again` }]);
  expect(linksOf('items', { ...forty, again: { of: idOf(9) } })).toEqual([]);
});

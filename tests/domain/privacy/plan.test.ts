import { expect, test } from 'vitest';
import { questionnaireOf, rating } from '../scoring/small.ts';
import {
  about,
  all,
  assessmentOf,
  occasionOf,
  partnerItems,
  partnerOf,
  peopleOf,
  type Given,
} from './made.ts';
import { filledPart, type Occasion } from '#domain/privacy/occasion.ts';
import { attendanceIn } from '#domain/privacy/out.ts';
import type { Shown } from '#domain/privacy/plan-input.ts';
import { planRelease } from '#domain/privacy/plan.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

function shownOf(occasion: Occasion): Shown {
  const filled = filledPart(occasion, 'small');
  if (!filled) throw new Error('the questionnaire is asked');
  const { k, expected } = occasion.assessment;
  const now = attendanceIn(filled);
  return planRelease({ k, partners: expected.length, now, before: null, out: [] });
}

/** Everybody answers the items about the first partner, but for what they skip. */
function aboutFirst(
  people: readonly number[],
  skipped: Record<number, readonly string[]> = {},
  more: Partial<Assessment> = {},
): Shown {
  const given = peopleOf(people).map(({ person, partner }) => {
    const items = partnerItems.filter((item) => !skipped[person]?.includes(item));
    return { person, partner, answers: { [about(0)]: all(items, 4) } };
  });
  return shownOf(occasionOf(assessmentOf(people, more), given));
}

const peers = (...targets: string[]) => targets.map((target) => `${about(0)}|peers|${target}`).toSorted();
/** The view of a single partner, which is not told down to the items. */
const from = (partner: number) =>
  ['dimension|care', 'overall|overall'].map((target) => `${about(0)}|from:${partnerOf(partner)}|${target}`);
const everything = [
  'dimension|care',
  'facet|help',
  'facet|listen',
  'overall|overall',
  ...partnerItems.map((item) => `item|${item}`),
];
const sorted = (keys: ReadonlySet<string>) => [...keys].toSorted();

test('[P2] [P3] when everybody answers everything and enough are there, everything is told', () => {
  const shown = aboutFirst([1, 2, 2, 1]);
  expect(sorted(shown.mean)).toEqual(peers(...everything));
  expect(sorted(shown.spread)).toEqual(peers(...everything));
});

test('[P2] four people give means, but no spread', () => {
  const shown = aboutFirst([1, 1, 1, 2]);
  expect(sorted(shown.mean)).toEqual([]);
  const even = aboutFirst([1, 1, 1, 1, 1]);
  expect(sorted(even.mean)).toEqual(peers(...everything));
  expect(sorted(even.spread)).toEqual([]);
});

test('[P2] two sittings with one pairing code are one person', () => {
  const people = [0, 1, 1, 1, 2];
  const given = peopleOf(people).map((one): Given =>
    Object.assign(
      { pairing: `kata${Math.min(one.person, 3)}0`, answers: { [about(0)]: all(partnerItems, 4) } },
      one,
    ),
  );
  const shown = shownOf(occasionOf(assessmentOf(people), given));
  expect(sorted(shown.mean)).toEqual(peers(...everything));
  expect(sorted(shown.spread)).toEqual([]);
});

test('[P3] an item that one of several skipped is not told beside the facet it would be subtracted from', () => {
  const shown = aboutFirst([0, 2, 2, 1], { 4: ['listen.3'] });
  expect(sorted(shown.mean)).toEqual(peers(...everything.filter((target) => target !== 'item|listen.3')));
});

test('[P3] an item that three skipped is told: their answers stay together', () => {
  const shown = aboutFirst([0, 3, 2, 2, 2], { 2: ['listen.3'], 4: ['listen.3'], 6: ['listen.3'] });
  expect(sorted(shown.mean)).toEqual(peers(...everything));
});

test('[P3] where one person is missing from the dimension, the smaller facet goes and the larger figures stay', () => {
  const shown = aboutFirst([0, 2, 2, 2], { 1: ['help.1'] });
  const told = everything.filter((target) => target !== 'facet|help' && target !== 'item|help.1');
  expect(sorted(shown.mean)).toEqual(peers(...told));
});

const twoDimensions = questionnaireOf(
  ['a', 'b'].flatMap((dimension) =>
    [1, 2].map((number) => rating(`${dimension}.${number}`, { dimension, subject: 'partner' })),
  ),
);

/** What is told of six people's answers, where one of them skipped something. */
function dimensionsTold(skipped: readonly string[]): string[] {
  const assessment = assessmentOf([0, 2, 2, 2], { parts: [{ questionnaire: twoDimensions, form: 'all' }] });
  const given = peopleOf([0, 2, 2, 2]).map(({ person, partner }): Given => {
    const items = ['a.1', 'a.2', 'b.1', 'b.2'].filter((item) => person > 3 || !skipped.includes(item));
    return { person, partner, answers: { [about(0)]: all(items, 3) } };
  });
  const { mean } = shownOf(occasionOf(assessment, given));
  return ['dimension|a', 'dimension|b', 'overall|overall'].filter((target) =>
    mean.has(peers(target)[0] ?? ''),
  );
}

test('[P3] the overall mean is told only beside all of its dimensions', () => {
  expect(dimensionsTold([])).toEqual(['dimension|a', 'dimension|b', 'overall|overall']);
  expect(dimensionsTold(['b.1'])).toEqual(['dimension|a']);
});

test('[P6] each partner one voice waits for k people of every judging partner; each respondent one voice does not', () => {
  const weighting = { weighting: 'partner' } as const;
  expect(sorted(aboutFirst([0, 3, 3, 3], {}, weighting).mean)).toEqual(
    [...peers(...everything), ...from(1), ...from(2), ...from(3)].toSorted(),
  );
  expect(sorted(aboutFirst([0, 3, 3, 2], {}, weighting).mean)).toEqual([]);
  expect(sorted(aboutFirst([0, 3, 3, 2]).mean)).toEqual(peers(...everything));
  const skipped = { 8: ['help.1'] };
  expect(sorted(aboutFirst([0, 3, 3, 3], skipped, weighting).mean)).toEqual(
    [
      ...peers('facet|listen', 'item|listen.1', 'item|listen.2', 'item|listen.3'),
      ...from(1),
      ...from(2),
    ].toSorted(),
  );
});

const tellsSingle = (people: readonly number[]) =>
  sorted(aboutFirst(people).mean).some((key) => key.includes('|from:'));

test('[P6] single partners are told apart only where every judging partner has k people', () => {
  expect(tellsSingle([3, 3, 3, 3])).toBe(true);
  expect(tellsSingle([3, 3, 3, 2])).toBe(false);
  // The judged partner judges others, and so it counts too.
  expect(tellsSingle([1, 3, 3, 3])).toBe(false);
});

/** How many gates are told with a verdict, and with counts. */
function gatesTold(people: readonly number[]): number[] {
  const given = peopleOf(people).map((one): Given =>
    Object.assign({ answers: { partnership: { 'ready.1': 'yes' as const } } }, one),
  );
  const { mean, spread } = shownOf(occasionOf(assessmentOf(people), given));
  return [mean.size, spread.size];
}

test('[P2] a gate is told like a mean, its counts like a spread', () => {
  expect(gatesTold([1, 1, 1])).toEqual([0, 0]);
  expect(gatesTold([1, 1, 1, 1])).toEqual([1, 0]);
  expect(gatesTold([2, 2, 1])).toEqual([1, 1]);
});

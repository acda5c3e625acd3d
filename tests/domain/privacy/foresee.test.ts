import { expect, test } from 'vitest';
import { assessmentOf, partnerOf } from './made.ts';
import { foresee, recommend } from '#domain/privacy/foresee.ts';
import type { Assessment } from '#domain/responses/assessment.ts';

const seen = (people: readonly number[], more: Partial<Assessment> = {}) => {
  const { partners, whole } = foresee(assessmentOf(people, more));
  return [partners.map(({ peers, self }) => `${peers} ${self}`), whole];
};

test('[P5] what can ever be seen follows from how many are expected', () => {
  expect(seen([3, 3, 3])).toEqual([['spread mean', 'spread mean', 'spread mean'], 'spread']);
  expect(seen([5, 2, 2])).toEqual([['nothing spread', 'nothing nothing', 'nothing nothing'], 'spread']);
  expect(seen([5, 1, 1])).toEqual([['nothing spread', 'nothing nothing', 'nothing nothing'], 'nothing']);
  expect(seen([1, 1, 1, 1])).toEqual([Array(4).fill('nothing nothing'), 'mean']);
  expect(seen([2, 2, 2])).toEqual([Array(3).fill('nothing nothing'), 'spread']);
  expect(seen([2, 2, 2], { weighting: 'partner' })).toEqual([Array(3).fill('nothing nothing'), 'nothing']);
  expect(seen([0, 0])).toEqual([['nothing nothing', 'nothing nothing'], 'nothing']);
});

test('[P5] of two partners each sees the other one’s view', () => {
  expect(seen([3, 5])).toEqual([['spread mean', 'mean spread'], 'spread']);
  expect(seen([2, 5])).toEqual([['spread nothing', 'nothing spread'], 'nothing']);
});

test('[P5] [R4] of more than six partners only those drawn to judge a partner give the view of it', () => {
  const twelve = Array.from({ length: 12 }, () => 1);
  // Five judge each; without any one of them four are left, and eleven were if all judged.
  expect(seen(twelve, { k: 4 })[0]).toEqual(Array(12).fill('spread nothing'));
  expect(seen(twelve, { k: 5 })[0]).toEqual(Array(12).fill('nothing nothing'));
});

test('[P1] [P5] by partner everything can be seen from one answer on', () => {
  expect(seen([1, 0, 1], { mode: 'by-partner' })).toEqual([
    ['spread spread', 'spread nothing', 'spread spread'],
    'spread',
  ]);
});

test('[P5] the rows keep their order, and what is not asked is not foreseen', () => {
  const { partners } = foresee(assessmentOf([3, 3]));
  expect(partners.map(({ partner }) => partner)).toEqual([partnerOf(0), partnerOf(1)]);
  const [part] = assessmentOf([3, 3]).parts;
  const asking = (...items: string[]) =>
    foresee(
      assessmentOf([3, 3], {
        parts: part
          ? [
              {
                ...part,
                questionnaire: { ...part.questionnaire, forms: [{ id: 'all', title: { en: 'all' }, items }] },
              },
            ]
          : [],
      }),
    );
  expect(asking('goal.1')).toEqual({ partners: [], whole: 'spread' });
  expect(asking('help.1').whole).toBeNull();
});

const recommended = (people: readonly number[], k = 3) => recommend(assessmentOf(people, { k }));

test('[P1] anonymous is recommended where it hides no view from outside; else by partner', () => {
  expect(recommended([1, 1, 1, 1])).toEqual({
    mode: 'by-partner',
    weighting: 'partner',
    reason: 'one-voice',
  });
  expect(recommended([2, 2, 2])).toEqual({ mode: 'by-partner', weighting: 'partner', reason: 'too-few' });
  expect(recommended([3, 3, 3])).toEqual({ mode: 'anonymous', weighting: 'partner', reason: 'enough' });
  expect(recommended([3, 3, 3], 4)).toEqual({ mode: 'by-partner', weighting: 'partner', reason: 'too-few' });
  expect(recommended([3, 3, 3, 2])).toEqual({
    mode: 'anonymous',
    weighting: 'respondent',
    reason: 'all-but-self',
  });
});

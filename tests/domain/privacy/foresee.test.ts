import { expect, test } from 'vitest';
import { assessmentOf, partnerOf } from './made.ts';
import { foresee, recommend } from '#domain/privacy/foresee.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Cut } from '#domain/responses/cut.ts';

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

test('[P5] of what each says about oneself only all together can be told, as of the whole', async () => {
  const library = await loadLibrary();
  const questionnaire = library.find(({ id }) => id === 'facilitator-check') ?? expect.fail();
  const parts = [{ questionnaire, form: 'full' }];
  expect(seen([1, 1, 0], { parts })).toEqual([[], 'nothing']);
  expect(seen([2, 2, 2], { parts })).toEqual([[], 'spread']);
  expect(recommend(assessmentOf([2, 0, 0], { parts })).reason).toBe('too-few');
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
  expect(asking('goal.1')).toMatchObject({ partners: [], whole: 'spread', grid: 'nothing' });
  expect(asking('help.1').whole).toBeNull();
});

const grid = (people: readonly number[], more: Partial<Assessment> = {}) =>
  foresee(assessmentOf(people, more)).grid;

test('[P5] [P6] who judges whom can be seen where every judging partner has k people, of three or more', () => {
  expect([grid([3, 3, 3]), grid([5, 6, 5]), grid([9, 9, 2]), grid([3, 3, 0])]).toEqual([
    'mean',
    'spread',
    'nothing',
    'mean',
  ]);
  expect([grid([5, 5]), grid([5, 5], { mode: 'by-partner' })]).toEqual(['nothing', 'nothing']);
  expect(grid([1, 1, 1], { mode: 'by-partner' })).toBe('spread');
});

const groups = (people: readonly number[], cut: Cut | null, more: Partial<Assessment> = {}) =>
  foresee(assessmentOf(people, { cut, ...more })).groups?.map(({ id, sight }) => [id, sight]) ?? null;

test('[P5] [P6] of the cut: sectors by their people, partners by their own, roles nobody knows', () => {
  const sectors = (['school', 'school', 'family', 'family'] as const).map((sector, partner) => ({
    partner: partnerOf(partner),
    sector,
  }));
  const bySector: Cut = { by: 'sector', sectors };
  expect(groups([3, 3, 2, 1], bySector)).toEqual([
    ['school', 'spread'],
    ['family', 'nothing'],
  ]);
  expect(groups([1, 0, 2, 0], bySector, { mode: 'by-partner' })).toEqual([
    ['school', 'spread'],
    ['family', 'spread'],
  ]);
  expect(groups([3, 5], { by: 'partner' })).toEqual([
    [partnerOf(0), 'mean'],
    [partnerOf(1), 'spread'],
  ]);
  expect(groups([3, 5, 1], { by: 'partner' })).toEqual([0, 1, 2].map((one) => [partnerOf(one), 'nothing']));
  expect(groups([9, 9], { by: 'role', roles: ['a', 'b'].map((id) => ({ id, name: id })) })).toBeNull();
  expect(groups([9, 9], null)).toEqual([]);
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

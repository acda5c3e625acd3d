import { expect, test } from 'vitest';
import type { Assessment } from '#domain/responses/assessment.ts';
import { whyNoRaw, withData } from '#features/data/choice.ts';
import { reportable } from '#features/report/start-choice.ts';
import type { AssessmentResults } from '#storage/results.ts';
import { library } from './closed-example.ts';
import { farmers, school } from './report/example-results.ts';

const [anonymous = expect.fail()] = school.assessments;
const [open = expect.fail()] = farmers.assessments;
const together = library.find(({ joint }) => joint) ?? expect.fail();
const raised = library.find(({ id }) => id === 'keeping-alive') ?? expect.fail();

const why = (...assessments: AssessmentResults[]) =>
  whyNoRaw(
    { ...farmers, assessments },
    assessments.map(({ assessment }) => assessment.id),
  );

const asking = (one: AssessmentResults, parts: Assessment['parts']): AssessmentResults => ({
  ...one,
  assessment: { ...one.assessment, parts },
  released: [],
});
const formOf = ({ forms }: (typeof library)[number]) => forms[0]?.id ?? expect.fail();

test('raw answers are there for the keeper of an assessment by partner, and of anonymous ones nowhere', () => {
  expect(why(open)).toBeNull();
  expect(why(open, anonymous)).toBeNull();
  expect(why(anonymous)).toBe('anonymous');
  expect(why({ ...open, keeper: false })).toBe('elsewhere');
});

test('where nobody was asked alone, or has answered yet, no other device is said to have raw answers', () => {
  const facts = [{ questionnaire: together, form: formOf(together) }];
  const hands = [{ questionnaire: raised, form: formOf(raised), hands: true as const }];
  for (const one of [open, anonymous, { ...open, keeper: false }]) {
    expect(why(asking(one, facts))).toBe('nobody');
    expect(why(asking(one, hands))).toBe('nobody');
  }
  expect(why({ ...open, released: [] })).toBe('nobody');
  expect(why(asking(open, facts), anonymous)).toBe('anonymous');
});

test('a count of hands that was taken back, or of none, is neither reported nor data', () => {
  const [item = expect.fail()] = raised.items;
  const name = { assessment: open.assessment.id, questionnaire: raised.id, item: item.id, stamps: {} };
  const own = asking(open, [{ questionnaire: raised, form: formOf(raised), hands: true }]);
  const some = (hands: AssessmentResults['tallies'][number]['hands']) => ({
    ...farmers,
    assessments: [{ ...own, joints: [], tallies: [{ ...name, hands }] }],
  });
  for (const nothing of [null, { points: [0, 0, 0, 0, 0], cannotJudge: 0 }]) {
    expect(withData(some(nothing))).toEqual([]);
    expect(reportable(some(nothing))).toEqual([]);
  }
  const counted = some({ points: [0, 0, 0, 0, 0], cannotJudge: 1 });
  expect(withData(counted)).toHaveLength(1);
  expect(reportable(counted)).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { gate, ladder, matrix, open, questionnaireOf, rating } from '../scoring/small.ts';
import { assessment as small, idOf } from './made.ts';
import { Assessment, frozenFields } from '#domain/responses/assessment.ts';
import { itemCounts } from '#domain/responses/item-counts.ts';
import { mayVoteAgain, mostAgain, secondVote, votable } from '#domain/responses/second-vote.ts';
import { commentedOn, sheetRuns } from '#domain/responses/sheet-order.ts';
import { itemsOf, stepsOf } from '#domain/responses/sitting.ts';
import { tapsOf } from '#domain/responses/taps.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';

const questionnaire = questionnaireOf([
  rating('other.1', { dimension: 'care', subject: 'partner' }),
  rating('goal.1', { dimension: 'goal' }),
  rating('goal.2', { dimension: 'goal' }),
  gate('ready.1', 'ready'),
  ladder('level.1', 'ready'),
  ladder('pair.1', 'ready', 'pair'),
  matrix('share.1', 'ready', ['plan', 'work']),
  open('hope.1', 'care'),
]);
const joint = { ...questionnaireOf([gate('fact.1', 'ready')]), id: 'facts', joint: true as const };
const first: Assessment = {
  ...small,
  mode: 'anonymous',
  turn: 1,
  parts: [
    { questionnaire, form: 'all' },
    { questionnaire: joint, form: 'all' },
  ],
};
const wanted = (...items: string[]) => new Map([['small', new Set(items)]]);
const again = (hands: boolean, ...items: string[]): Assessment => ({
  ...secondVote(first, { items: wanted(...items), hands }, { id: idOf(101), title: 'Suara kedua' }),
  turn: 0,
  deleted: false,
  stamps: {},
});
const goals = again(false, 'goal.2', 'ready.1');

test('[V1] what may be voted on again is about the partnership, and each chose a point of it', () => {
  expect(first.parts.map((part) => votable(part).map(({ id }) => id))).toEqual([
    ['goal.1', 'goal.2', 'ready.1', 'level.1'],
    [],
  ]);
  expect(mayVoteAgain(first)).toBe(true);
  expect(mayVoteAgain({ ...first, parts: first.parts.slice(1) })).toBe(false);
  expect(mostAgain).toBe(8);
});

test('[V1] a second vote has the promises of the first and no third', () => {
  const { id: _id, title: _title, parts: _parts, turn: _turn, ...kept } = first;
  expect(goals).toMatchObject({ ...kept, turn: 0, again: { of: first.id } });
  expect(Assessment.safeParse(goals).success).toBe(true);
  expect(mayVoteAgain(goals)).toBe(false);
  expect(frozenFields).toContain('again');
});

test('[V1] its parts keep the questionnaire whole and ask only what was chosen; parts without any are left out', () => {
  expect(goals.parts).toEqual([{ questionnaire, form: 'all', items: ['goal.2', 'ready.1'] }]);
  // What is about a partner, or is settled by all together, is not voted on again
  expect(again(false, 'other.1', 'goal.1').parts[0]?.items).toEqual(['goal.1']);
  expect(again(true, 'goal.1').parts).toMatchObject([{ hands: true, items: ['goal.1'] }]);
});

test('[V1] a long title is cut to what a title may hold', () => {
  const long = secondVote(
    first,
    { items: wanted('goal.1'), hands: false },
    { id: idOf(1), title: 'x'.repeat(99) },
  );
  expect(long.title).toHaveLength(80);
});

test('[V1] whatever asks goes by the chosen items: steps, taps, counts, the sheet and what is typed of it', () => {
  const [part = expect.fail()] = goals.parts;
  expect(stepsOf(goals).map(({ item }) => item.id)).toEqual(['goal.2', 'ready.1']);
  expect(tapsOf(goals, idOf(1))).toBe(2);
  expect(itemCounts(goals.parts)).toMatchObject({ each: 2 });
  expect(itemsOf(part).map(({ id }) => id)).toEqual(['goal.2', 'ready.1']);
  const { runs, next } = sheetRuns(part, 1, () => []);
  expect(runs.flatMap(({ items }) => items.map(({ item, number }) => `${number} ${item.id}`))).toEqual([
    '1 goal.2',
    '2 ready.1',
  ]);
  expect(next).toBe(3);
  expect(commentedOn(part, 1).map(({ dimension }) => dimension.id)).toEqual(['goal', 'ready']);
  const { runs: typed, writings } = typedSheet(goals, idOf(1), false);
  expect(typed.flatMap(({ lines }) => lines.map(({ item }) => item.id))).toEqual(['goal.2', 'ready.1']);
  expect(writings).toHaveLength(2);
});

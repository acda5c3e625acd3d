import { expect, test } from 'vitest';
import type { Item, Kind, SubjectKind } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Part } from '#domain/responses/assessment.ts';
import { itemCounts } from '#domain/responses/item-counts.ts';
import { jointItems } from '#domain/responses/joint.ts';
import { handsItems, handsPoints, mayAskByHands } from '#domain/responses/show-of-hands.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import { loadLibrary } from '#features/assessment/library.ts';
import { questionnaire } from './made.ts';

const both = (id: string) => ({ id, en: id });
const levels = ['low', 'middle', 'high'].map(both);

function item(kind: Kind, subject: SubjectKind = 'partnership'): Item {
  const base = { id: `${kind}.1`, subject, dimension: 'ready', text: both(kind) };
  switch (kind) {
    case 'rating':
      return { ...base, kind, scale: 'five' };
    case 'ladder':
      return { ...base, kind, levels };
    case 'matrix':
      return { ...base, kind, levels, stages: [{ id: 'plan', title: both('plan') }], aim: 2 };
    case 'gate':
    case 'step':
    case 'open':
      return { ...base, kind };
  }
}

const asking = (...items: readonly Item[]): Questionnaire => ({
  ...questionnaire,
  items: [...items],
  forms: [{ id: 'full', title: both('full'), items: items.map(({ id }) => id) }],
});

const mayAsk = (...items: readonly Item[]) => mayAskByHands(asking(...items), 'full');

test('[S9] hands are counted for the points of a scale, the answers to a gate, the levels of a ladder', () => {
  const points = (kind: Kind) => handsPoints(item(kind), questionnaire);
  expect(points('rating')).toEqual(['a', 'b', 'c', 'd', 'e'].map((word) => ({ text: both(word) })));
  expect(points('gate')).toEqual([{ gate: 'not-yet' }, { gate: 'partly' }, { gate: 'yes' }]);
  expect(points('ladder')).toEqual(levels.map((text) => ({ text })));
  expect([points('matrix'), points('step'), points('open')]).toEqual([[], [], []]);
});

test('[S9] only what is about the partnership, and of such a kind, may be asked by hands', () => {
  expect(mayAsk(item('rating'), item('gate'), item('ladder'))).toBe(true);
  expect(mayAsk(item('rating', 'partner'))).toBe(false);
  expect(mayAsk(item('rating', 'self'))).toBe(false);
  expect(mayAsk(item('ladder', 'pair'))).toBe(false);
  expect(mayAsk(item('rating'), item('open'))).toBe(false);
  expect(mayAsk(item('rating'), item('matrix'))).toBe(false);
  expect(mayAsk(item('step'))).toBe(false);
});

test('a form that is not there, and what all settle together, is not asked by hands', () => {
  expect(mayAskByHands(asking(item('gate')), 'gone')).toBe(false);
  expect(mayAskByHands({ ...asking(item('gate')), joint: true }, 'full')).toBe(false);
});

test('[S9] it is asked of nobody alone, and settled by nobody', () => {
  const part: Part = { questionnaire: asking(item('rating'), item('gate')), form: 'full', hands: true };
  expect(handsItems(part).map(({ id }) => id)).toEqual(['rating.1', 'gate.1']);
  expect([itemsOf(part), jointItems(part)]).toEqual([[], []]);
  expect(itemCounts([part])).toEqual({ each: 0, together: 0, hands: 2 });
  expect(handsItems({ ...part, items: ['gate.1'] }).map(({ id }) => id)).toEqual(['gate.1']);
  const { questionnaire: asked, form } = part;
  expect(handsItems({ questionnaire: asked, form })).toEqual([]);
});

test('of the built-in questionnaires those about the partnership as a whole may be', async () => {
  const library = await loadLibrary();
  const may = library.flatMap((one) =>
    one.forms.flatMap(({ id }) => (mayAskByHands(one, id) ? `${one.id}:${id}` : [])),
  );
  expect(may).toEqual(
    expect.arrayContaining(['partnership-ethics:full', 'synergy:full', 'cooperation-level:whole']),
  );
  const notAsked = ['pacts', 'participation-matrix', 'partnership-conditions', 'partnership-journey'];
  expect(may.filter((choice) => notAsked.some((id) => choice.startsWith(`${id}:`)))).toEqual([]);
});

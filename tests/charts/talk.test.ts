import { describe, expect, test } from 'vitest';
import { talksIn } from '#charts/model/talk.ts';
import { cellKey, type GateCell } from '#domain/privacy/released.ts';
import { partnership } from '#domain/responses/subject.ts';
import { basis, without } from '#features/gallery/made-up-basis.ts';
import type { MadeUp } from '#features/gallery/made-up.ts';
import { pactsShort, synergyFull } from './samples.ts';

const { items, dimensions } = synergyFull.questionnaire;
const rated = items.filter(({ kind }) => kind === 'rating');
const gated = items.filter(({ kind }) => kind === 'gate');
const keyOf = (id: string) => cellKey({ subject: partnership, group: 'all', level: 'item', id });

const answers =
  (id: string, points: number[]) =>
  (data: MadeUp): MadeUp => {
    const n = points.reduce((sum, count) => sum + count, 0);
    const mean = points.reduce((sum, count, place) => sum + count * (place + 1), 0) / n;
    const spread = { sd: 1, se: null, df: null, interval: null, allEqual: false };
    const cell = { mean, n, judges: 4, spread, counts: { points, cannotJudge: 1 } };
    return { ...data, cells: { ...data.cells, [keyOf(id)]: cell } };
  };

const verdict =
  (id: string, shown: GateCell['verdict'], [notYet = 0, partly = 0, yes = 0]: number[]) =>
  (data: MadeUp): MadeUp => ({
    ...data,
    gates: {
      ...data.gates,
      [keyOf(id)]: {
        verdict: shown,
        n: notYet + partly + yes,
        counts: { yes, partly, notYet, cannotJudge: 0 },
      },
    },
  });

const talks = (...edits: ((data: MadeUp) => MadeUp)[]) =>
  talksIn([basis(synergyFull, without(/\|item\|/), ...edits)]);
const idOf = (place: number) => rated[place]?.id ?? '';

describe('what a meeting talks about', () => {
  test('[A1] is the items of largest spread, never one on which all agree', () => {
    const found = talks(
      answers(idOf(0), [0, 3, 0, 3, 0]),
      answers(idOf(1), [3, 0, 0, 0, 3]),
      answers(idOf(2), [0, 0, 6, 0, 0]),
    );
    expect(found.map(({ id }) => id)).toEqual([idOf(1), idOf(0)]);
  });

  test('[P2] shows single voices from five on', () => {
    const [five, four] = talks(answers(idOf(0), [3, 0, 0, 0, 2]), answers(idOf(1), [1, 1, 1, 1, 0]));
    expect(five?.counts?.points).toEqual([3, 0, 0, 0, 2]);
    expect(four?.counts).toBeNull();
    expect(four?.mean?.n).toBe(4);
  });

  test('[S5] is contested gates too, after the ratings, with the words of a gate', () => {
    const [gate = '', met = ''] = gated.map(({ id }) => id);
    const found = talks(
      verdict(gate, 'contested', [3, 1, 4]),
      verdict(met, 'met', [0, 0, 8]),
      answers(idOf(0), [3, 0, 0, 0, 3]),
    );
    expect(found.map(({ id }) => id)).toEqual([idOf(0), gate]);
    expect(found[1]?.counts?.points).toEqual([3, 1, 4]);
    expect(found[1]?.points).toEqual([{ gate: 'not-yet' }, { gate: 'partly' }, { gate: 'yes' }]);
  });

  test('is at most five items, each next one of a dimension with its next question', () => {
    const all = rated.map(({ id }, place) => answers(id, [3 + place, 0, 0, 0, 3 + place]));
    const contested = gated.map(({ id }) => verdict(id, 'contested', [4, 0, 4]));
    const found = talks(...all, ...contested);
    expect(found).toHaveLength(5);
    const [dimension] = found.map((talk) => talk.dimension);
    const prompts = dimensions.find(({ id }) => id === dimension)?.talk ?? [];
    const own = found.filter((talk) => talk.dimension === dimension).map(({ prompt }) => prompt);
    expect(own).toEqual(own.map((_, place) => prompts[place % prompts.length] ?? null));
  });

  test('is nothing about a partner, and nothing where nothing is shown', () => {
    expect(talksIn([basis(pactsShort)])).toEqual([]);
    expect(talks()).toEqual([]);
    expect(talksIn([])).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cannotJudge } from '#domain/responses/answer.ts';
import { press } from '#domain/responses/typed-key.ts';

const box = (points: number, mayPass = true) => ({ points, mayPass });
const typed = (value: unknown, waits = false) => ({ kind: 'typed', value, waits });
const refused = { kind: 'refused' };

describe('a key in a box', () => {
  test('is a digit of the scale, or refused', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 9 }), (points, digit) => {
        const pressed = press(box(points), String(digit), false);
        expect(pressed).toEqual(digit <= points ? typed(digit) : refused);
      }),
    );
  });

  test('is 0, a dash or a question mark for what cannot be judged, where that may be said', () => {
    for (const key of ['0', '-', '–', '?']) {
      expect(press(box(5), key, false)).toEqual(typed(cannotJudge));
      expect(press(box(5, false), key, false)).toEqual(refused);
    }
  });

  test('is nothing else', () => {
    for (const key of ['a', ' ', '', '+', '½', '12', 'Enter'])
      expect(press(box(10), key, false)).toEqual(refused);
  });

  test('makes 10 of a 1 on a scale of ten, and on no other waits for it', () => {
    expect(press(box(10), '1', false)).toEqual(typed(1, true));
    expect(press(box(10), '0', true)).toEqual(typed(10));
    for (const key of ['1', '5', '-', 'x']) expect(press(box(10), key, true)).toEqual({ kind: 'goes-on' });
    for (let points = 2; points < 10; points += 1) expect(press(box(points), '1', false)).toEqual(typed(1));
  });
});

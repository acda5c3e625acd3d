import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '#charts/parts/dodge.ts';
import { textWidth } from '#charts/parts/text-width.ts';
import { wrap } from '#charts/parts/wrap.ts';

const text = fc.string({ minLength: 1, maxLength: 300 }).map((one) => one.replaceAll(/\s+/g, ' ').trim());

describe('words in a drawing', () => {
  test('no line is wider than its room, however long a name is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 400 }), (words, width) => {
        expect(wrap(words, width, 13).every((line) => textWidth(line, 13) <= width)).toBe(true);
        expect(wrap(words, width, 13, 2).every((line) => textWidth(line, 13) <= width)).toBe(true);
      }),
    );
  });

  test('nothing is lost, but what is beyond the last line ends in an ellipsis', () => {
    const name = 'Mencari jalan yang baik untuk semua';
    expect(wrap(name, 120, 13)).toEqual(['Mencari jalan yang', 'baik untuk semua']);
    expect(wrap(name, 120, 13, 1)).toEqual(['Mencari jalan yan…']);
    expect(wrap('Pertanggungjawaban', 60, 13).join('').replaceAll('-', '')).toBe('Pertanggungjawaban');
    expect(wrap('', 120, 13)).toEqual([]);
    for (let width = 1; width < 200; width += 7) {
      const lines = [...wrap('a😀'.repeat(9), width, 13), ...wrap('b 😀😀 '.repeat(9), width, 13, 1)];
      expect(lines.join('|').isWellFormed()).toBe(true);
    }
  });
});

describe('signs of one row', () => {
  test('those in one lane are never closer than allowed; what is missing has no lane', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0, max: 300, noNaN: true })), { maxLength: 12 }),
        (places) => {
          const lanes = dodge(places, 13);
          lanes.forEach((lane, one) => {
            const x = places[one] ?? null;
            expect(lane === null).toBe(x === null);
            lanes.forEach((other, two) => {
              const y = places[two] ?? null;
              if (two <= one || lane === null || lane !== other || x === null || y === null) return;
              expect(Math.abs(x - y)).toBeGreaterThanOrEqual(13);
            });
          });
        },
      ),
    );
  });

  test('signs that do not touch stay on one line', () => {
    expect(dodge([10, 40, null, 70], 13)).toEqual([0, 0, null, 0]);
    expect(dodge([10, 12, 40], 13)).toEqual([0, 1, 0]);
  });
});

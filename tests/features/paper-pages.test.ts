import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestPages, paginate, type Measured } from '#features/paper/paginate.ts';

const block = (height: number, over: Partial<Measured> = {}): Measured => ({
  height,
  head: null,
  keep: false,
  ...over,
});
const heads = new Map([
  ['scale', 10],
  ['other', 20],
]);

describe('pages', () => {
  test('no blocks, no pages', () => {
    expect(paginate([], heads, 100)).toEqual([]);
  });

  test('hold as much as there is room for', () => {
    expect(paginate([block(50), block(50), block(1)], heads, 100)).toEqual([[0, 1], [2]]);
  });

  test('begin with the head of what goes on there', () => {
    const rows = [40, 40, 40, 40].map((height) => block(height, { head: 'scale' }));
    expect(paginate(rows, heads, 90)).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(paginate(rows, heads, 89)).toEqual([[0], [1], [2], [3]]);
  });

  test('have room for a head again where it comes after another', () => {
    const rows = ['scale', 'other', 'scale'].map((head) => block(20, { head }));
    expect(paginate(rows, heads, 100)).toEqual([[0, 1, 2]]);
    expect(paginate(rows, heads, 99)).toEqual([[0, 1], [2]]);
  });

  test('keep together what stays together, if a page holds it', () => {
    const title = block(10, { keep: true });
    expect(paginate([block(85), title, block(10)], heads, 100)).toEqual([[0], [1, 2]]);
    expect(paginate([block(85), block(60, { keep: true }), block(60)], heads, 100)).toEqual([[0], [1], [2]]);
  });

  test('give what is higher than a page one to itself', () => {
    expect(paginate([block(10), block(300), block(10)], heads, 100)).toEqual([[0], [1], [2]]);
  });

  test('hold every block once and in order, and never more than there is room for', () => {
    const anyBlock = fc.record({
      height: fc.integer({ min: 1, max: 80 }),
      head: fc.constantFrom(null, 'scale', 'other'),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyBlock), (blocks) => {
        const pages = paginate(blocks, heads, 100);
        expect(pages.flat()).toEqual([...blocks.keys()]);
        for (const page of pages) {
          let head: string | null = null;
          let height = 0;
          for (const one of page.flatMap((index) => blocks[index] ?? [])) {
            if (one.head !== null && one.head !== head) height += heads.get(one.head) ?? 0;
            height += one.height;
            head = one.head;
          }
          expect(height).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('spare a line only where that saves a page', () => {
    const lines = { ...block(30), spare: 10 };
    expect(fewestPages([lines, lines, lines], heads, 90)).toEqual({ pages: [[0, 1, 2]], spared: false });
    expect(fewestPages([lines, lines, lines], heads, 60)).toEqual({ pages: [[0, 1, 2]], spared: true });
    expect(fewestPages([lines, lines, lines], heads, 45)).toEqual({ pages: [[0, 1], [2]], spared: true });
    expect(fewestPages([lines, lines, lines], heads, 35)).toEqual({ pages: [[0], [1], [2]], spared: false });
  });
});

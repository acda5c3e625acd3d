import { expect, test } from 'vitest';
import { paginate } from '#exchange/report/pdf/paginate.ts';
import type { Mark, Strip } from '#exchange/report/pdf/strip.ts';

/** A strip that says its name. */
const strip = (text: string, height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  marks: [{ kind: 'text', x: 0, y: 0, size: 10, weight: 'normal', colour: '#000000', text }],
  ...more,
});
const named = (mark: Mark): string => (mark.kind === 'text' ? `${mark.text}@${mark.y}` : mark.kind);
const laid = (...strips: readonly Strip[]) =>
  paginate(strips, 100).pages.map((marks) => marks.map(named).join(' '));

test('strips lie below each other, with the space above them but at the top of a page', () => {
  expect(
    laid(strip('a', 40, { above: 9 }), strip('b', 40, { above: 9 }), strip('c', 40, { above: 9 })),
  ).toEqual(['a@0 b@49', 'c@0']);
  expect(laid()).toEqual(['']);
});

test('what keeps with the next goes to the next page with it', () => {
  expect(laid(strip('a', 70), strip('head', 10, { keep: true }), strip('b', 30))).toEqual([
    'a@0',
    'head@0 b@10',
  ]);
});

test('what wishes to be together is, if there is room, and is parted rather than leaving a page half empty', () => {
  const picture = [strip('picture', 50, { keep: true }), strip('caption', 10, { keep: 'loose' })];
  const words = [strip('words', 20, { keep: true }), strip('source', 10)];
  expect(laid(strip('a', 10), ...picture, ...words)).toEqual([
    'a@0 picture@10 caption@60 words@70 source@90',
  ]);
  expect(laid(strip('a', 30), ...picture, ...words)).toEqual([
    'a@0 picture@30 caption@80',
    'words@0 source@20',
  ]);
  expect(laid(strip('a', 60), ...picture, ...words)).toEqual([
    'a@0',
    'picture@0 caption@50 words@60 source@80',
  ]);
});

test('a drawing is a little lower where it then stands on its page with what leads to it, never more than it may', () => {
  const drawing = (least: number) =>
    strip('', 60, {
      least,
      keep: true,
      marks: [{ kind: 'drawing', x: 0, y: 0, width: 90, height: 60, svg: '' }],
    });
  const near = (value: number) => expect.closeTo(value, 6);
  const drawn = (least: number) =>
    paginate(
      [strip('a', 40), strip('head', 5, { keep: true }), drawing(least), strip('caption', 4)],
      100,
    ).pages.map((marks) => marks.flatMap((mark) => (mark.kind === 'drawing' ? mark : [])));
  expect(drawn(50)).toEqual([
    [{ kind: 'drawing', x: near(6.75), y: 45, width: near(76.5), height: near(51), svg: '' }],
  ]);
  expect(drawn(52)).toEqual([[], [{ kind: 'drawing', x: 0, y: 5, width: 90, height: 60, svg: '' }]]);
});

test('a page that begins within a table repeats its head', () => {
  const head = strip('head', 10, { keep: true });
  const rows = Array.from({ length: 5 }, (_, at) => strip(`row${at}`, 30, { head }));
  expect(laid(head, ...rows)).toEqual(['head@0 row0@10 row1@40 row2@70', 'head@0 row3@10 row4@40']);
});

test('what is together higher than a page is laid strip by strip', () => {
  const chain = Array.from({ length: 3 }, (_, at) => strip(`s${at}`, 40, { keep: true }));
  expect(laid(strip('a', 10), ...chain)).toEqual(['a@0', 's0@0 s1@40', 's2@0']);
});

test('what begins a page does, and its anchor tells where it came to lie', () => {
  const anchor = { id: 'one', level: 1, text: 'One' } as const;
  const { places } = paginate(
    [strip('a', 10), strip('b', 10, { first: true }), strip('c', 10, { above: 5, anchor })],
    100,
  );
  expect(places).toEqual([{ ...anchor, page: 2, y: 15 }]);
});

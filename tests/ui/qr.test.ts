import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawCodes } from '#ui/qr/draw-codes.ts';
import { findCode } from '#ui/scanner/find-code.ts';
import { modulesPath } from '#ui/qr/modules-path.ts';
import { pixelsOf } from './code-pixels.ts';

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'.split('');

test('each run of dark modules is one rectangle, and no module gives no path', () => {
  expect(modulesPath([[true, true, false, true], [false]], 4)).toBe('M4 4h2v1h-2zM7 4h1v1h-1z');
  expect(modulesPath([[false]], 4)).toBe('');
  expect(modulesPath([], 4)).toBe('');
});

test('what is drawn has a quiet zone of four modules on each side', () => {
  const [code] = drawCodes(['PACTS'], encode);
  expect(code?.side).toBe(21 + 8);
  const places = [...(code?.path ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)].map((found) => found.map(Number));
  for (const [, x = 0, y = 0, length = 0] of places) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(4);
    expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(25);
  }
});

test('the codes of one sequence are of one size, however short the last is', () => {
  const sides = drawCodes(['A'.repeat(400), 'B'], encode).map(({ side }) => side);
  expect(new Set(sides).size).toBe(1);
  expect(drawCodes([], encode)).toEqual([]);
});

test('what is drawn is read again, whatever it says', async () => {
  const text = string({ unit: constantFrom(...letters), minLength: 1, maxLength: 500 });
  await assert(
    asyncProperty(text, async (said) => {
      expect(await findCode(pixelsOf(said))).toBe(said);
    }),
    { numRuns: 25 },
  );
});

test('a picture without a code holds none', async () => {
  const blank = { data: new Uint8ClampedArray(40_000).fill(255), width: 100, height: 100 };
  expect(await findCode(blank)).toBeNull();
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reader, writer, type Writer } from '#exchange/qr/pack-stream.ts';
import { day, whole } from '#exchange/qr/stream.ts';

async function packed(write: (stream: Writer) => unknown): Promise<Uint8Array | null> {
  const stream = writer();
  write(stream);
  return stream.finish();
}

async function opened(bytes: Uint8Array | null, most = 10_000) {
  const stream = bytes && (await reader(bytes, most));
  if (!stream) throw new Error('no pack');
  return stream;
}

describe('a pack', () => {
  test('gives numbers, texts and bytes back as they were written', async () => {
    const anyDigit = fc
      .integer({ min: 1, max: 2 ** 43 })
      .chain((of) => fc.tuple(fc.nat(of - 1), fc.constant(of)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyDigit),
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.array(fc.maxSafeNat()),
        async (digits, texts, wholes) => {
          const bytes = await packed((stream) => {
            for (const [value, of] of digits) stream.digit(value, of);
            for (const text of texts) stream.text(text);
            for (const value of wholes) whole(stream, value);
            stream.raw('00ff', 2);
          });
          const stream = await opened(bytes);
          expect(digits.map(([, of]) => stream.digit(0, of))).toEqual(digits.map(([value]) => value));
          expect(texts.map(() => stream.text(''))).toEqual(texts);
          expect(wholes.map(() => whole(stream, 0))).toEqual(wholes);
          expect(stream.raw('', 2)).toBe('00ff');
          expect(stream.isSpent()).toBe(true);
        },
      ),
    );
  });

  test.each(['0000-01-01', '1969-12-31', '1970-01-01', '2026-02-28', '9999-12-31'])(
    'holds the day %s',
    async (date) => {
      const stream = await opened(await packed((to) => day(to, date)));
      expect(day(stream, undefined)).toBe(date);
    },
  );

  test('is not spent while a number, a text or a byte is left, nor where one is missing', async () => {
    const one = (stream: Writer) => stream.digit(3, 5);
    const left = [
      packed((stream) => [one(stream), stream.digit(1, 2)]),
      packed((stream) => [one(stream), stream.text('a')]),
      packed((stream) => [one(stream), stream.raw('00', 1)]),
    ];
    for (const bytes of left) {
      const stream = await opened(await bytes);
      expect(stream.digit(0, 5)).toBe(3);
      expect(stream.isSpent()).toBe(false);
    }
    const short = await opened(await packed(one));
    expect([short.digit(0, 5), short.raw('', 1), short.isSpent()]).toEqual([3, '', false]);
    const wordless = await opened(await packed((stream) => whole(stream, 7)));
    expect([wordless.text(''), wordless.isSpent()]).toEqual(['', false]);
  });

  test('is not written where something does not fit', async () => {
    expect(await packed((stream) => stream.digit(5, 5))).toBeNull();
    expect(await packed((stream) => stream.digit(-1, 5))).toBeNull();
    expect(await packed((stream) => stream.digit(0.5, 5))).toBeNull();
    expect(await packed((stream) => stream.raw('00', 2))).toBeNull();
    expect(await packed((stream) => stream.raw('zz', 1))).toBeNull();
  });

  test('[F22] is not opened beyond what its texts may be, nor with lengths that are not there', async () => {
    const long = await packed((stream) => stream.text('a'.repeat(20_000)));
    expect(await reader(long ?? new Uint8Array(), 10_000)).toBeNull();
    for (const bytes of [[], [5], [0], [255, 255, 255, 255], [0, 9, 1], [0x81, 0x81, 0x81, 1, 0]]) {
      expect(await reader(Uint8Array.from(bytes), 10_000)).toBeNull();
    }
  });
});

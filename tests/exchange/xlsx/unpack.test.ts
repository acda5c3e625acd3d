import { deflateSync } from 'fflate';
import type * as Fflate from 'fflate';
import { expect, test, vi } from 'vitest';
import { crc32 } from '#exchange/xlsx/crc.ts';
import { unpack } from '#exchange/xlsx/unpack.ts';

const counted = vi.hoisted(() => ({ out: 0 }));

vi.mock('fflate', async (original) => {
  const real = await original<typeof Fflate>();
  class Inflate extends real.Inflate {
    constructor(options: Fflate.InflateStreamOptions, heard: Fflate.FlateStreamHandler) {
      super(options, (piece, final) => {
        counted.out += piece.length;
        heard(piece, final);
      });
    }
  }
  return { ...real, Inflate };
});

/** Packed bytes of so many zeros, whose checksum is right: nothing but their number is wrong with them. */
function zeros(length: number) {
  const bytes = new Uint8Array(length);
  return { stored: false, crc: crc32(bytes), packed: deflateSync(bytes) };
}

test('[F22] of a part that swells no more is unpacked than one step beyond its limit', async () => {
  const bomb = zeros(60_000_000);
  expect(bomb.packed.length).toBeLessThan(100_000);
  counted.out = 0;
  expect(await unpack(bomb, 1_000_000)).toEqual({ ok: false, error: { kind: 'swollen' } });
  // Deflate gives at most 1032 bytes for each, and 4096 are unpacked at a time
  expect(counted.out).toBeLessThan(1_000_000 + 1032 * 4096);
});

test('a part within its limit is unpacked whole', async () => {
  const part = zeros(3_000_000);
  counted.out = 0;
  expect(await unpack(part, 3_000_000)).toEqual({ ok: true, value: new Uint8Array(3_000_000) });
  expect(counted.out).toBe(3_000_000);
});

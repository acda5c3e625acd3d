import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from '#exchange/qr/base32.ts';
import { fromBase45, toBase45 } from '#exchange/qr/base45.ts';
import { fromBase64url, toBase64url } from '#exchange/qr/base64url.ts';
import { lengthen, shorten } from '#exchange/qr/point.ts';

const anyBytes = fc.uint8Array({ maxLength: 200 });

describe('Base45', () => {
  // RFC 9285, 4.3 and 4.4
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes %s and reads it as RFC 9285 says', (words, letters) => {
    expect(toBase45(utf8ToBytes(words))).toBe(letters);
    expect(fromBase45(letters)).toEqual(utf8ToBytes(words));
  });

  test('brings all bytes back', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });

  // RFC 9285, 4.2 and 6: numbers beyond two bytes, letters that are none
  test.each(['GGW', ':::', '::', 'A', 'ABCD', 'bb8', 'AB\u0000', 'ÄAA'])('refuses %j', (text) => {
    expect(fromBase45(text)).toBeNull();
  });
});

test('Base32 brings all bytes back, and takes no digits that no bytes give', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
  expect(fromBase32([31])).toBeNull();
  expect(fromBase32([0, 1])).toBeNull();
});

test('base64url brings all bytes back', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
    }),
  );
});

describe('a point of P-256 in short', () => {
  // The base point, and the keys of RFC 9180, A.3.1
  const points = [
    '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  ];
  test.each(points)('comes back whole: %s', (hex) => {
    expect(shorten(hexToBytes(hex)).length).toBe(33);
    expect(lengthen(shorten(hexToBytes(hex)))).toEqual(hexToBytes(hex));
  });

  test('is refused where there is none', () => {
    const none = [
      '',
      '02',
      '00'.repeat(33),
      '04'.repeat(33),
      `02${'ff'.repeat(32)}`,
      `03${'00'.repeat(31)}01`,
    ];
    expect(none.map((hex) => lengthen(hexToBytes(hex)))).toEqual(none.map(() => null));
  });
});

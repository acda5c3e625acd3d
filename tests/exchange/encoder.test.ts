import { expect, test } from 'vitest';
import { makeEncoder } from '#exchange/encoder.ts';

test('texts become the bytes of UTF-8, halves of letters too; what was given stays as it is', () => {
  const encoded = makeEncoder();
  const texts = ['Desa', '', 'é – 語 🌾', 'half \uD83C', 'x語'.repeat(50_000), 'Mitra'];
  const given = texts.map((text) => encoded(text));
  expect(given).toEqual(texts.map((text) => new TextEncoder().encode(text)));
});

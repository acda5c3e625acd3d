import { expect, test } from 'vitest';
import { Name } from '#domain/responses/partnership.ts';

test('a name holds no letters that turn round the order of what is read after it', () => {
  expect(Name.parse('\u202E Kios \u2066Rukun\u2069')).toBe('Kios Rukun');
  expect(Name.parse('Madrasah السلام 👩‍👩‍👧')).toBe('Madrasah السلام 👩‍👩‍👧');
  expect(Name.safeParse('\u202E').success).toBe(false);
});

import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { readMetrics, withSpaces } from '#exchange/report/pdf/metrics.ts';
import { unpackWoff } from '#exchange/report/pdf/woff.ts';
import { wrap } from '#exchange/report/pdf/wrap.ts';
import { typeface, woff } from './pdf-faces.ts';

const font = unpackWoff(woff('latin-400'), unzlibSync);

test('a font comes out of its WOFF with every table whole', () => {
  const view = new DataView(font.buffer);
  expect(view.getUint32(0)).toBe(0x00010000);
  const names: string[] = [];
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const [at, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    names.push(String.fromCodePoint(...font.subarray(entry, entry + 4)));
    // The sum of head holds a sum over all of the file
    if (names.at(-1) !== 'head') expect(sumOf(view, at, length)).toBe(view.getUint32(entry + 4));
  }
  expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']));
});

test('what is no WOFF is a fault of ours', () => {
  expect(() => unpackWoff(new Uint8Array(60), unzlibSync)).toThrow('no WOFF');
});

test('a font says which letters it has and how wide they are', () => {
  const { has, advance } = readMetrics(font);
  const point = (letter: string) => letter.codePointAt(0) ?? 0;
  expect(Array.from('Aé–’…½').every((letter) => has(point(letter)))).toBe(true);
  expect(Array.from('→ꦱş😀').some((letter) => has(point(letter)))).toBe(false);
  expect(advance(point('i'))).toBeLessThan(advance(point('m')) / 2);
  expect(advance(point('→'))).toBe(0);
});

test('spaces are made wider, and nothing else', () => {
  const before = readMetrics(font);
  const after = readMetrics(withSpaces(font, 0.3));
  expect(after.advance(0x20)).toBeCloseTo(0.3, 2);
  expect(after.advance(0xa0)).toBeCloseTo(0.3, 2);
  for (let point = 0x21; point < 0x7f; point += 1) {
    expect(after.advance(point)).toBe(before.advance(point));
  }
});

test('letters that the typeface has not give way to what says the same, else to one sign for all of them', async () => {
  const { plain } = await typeface();
  expect(plain('12 → 14, n ≥ 5')).toBe('12 › 14, n >= 5');
  expect(plain('①ﬁ')).toBe('1fi');
  expect(plain('ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ, Bu')).toBe('‹…›, Bu');
  expect(plain('Maju 🤝🏽 bersama')).toBe('Maju ‹…› bersama');
  expect(plain('a\u0000b\u200Bc\u00ADd\te')).toBe('abcd e');
  expect(plain('Ştefan Đặng')).toMatch(/^Ştefan Đ/);
  expect(plain('satu\n\ndua')).toBe('satu\n\ndua');
  expect(plain('')).toBe('');
});

test('a text is set in the first face that has a letter, and is as wide as its letters', async () => {
  const { runs, width } = await typeface();
  expect(runs('Paşa', 'bold').map(({ text, family }) => [text, family])).toEqual([
    ['Pa', 'Latin Bold'],
    ['ş', 'Ext Bold'],
    ['a', 'Latin Bold'],
  ]);
  expect(width('ab', 10, 'normal')).toBeCloseTo(width('a', 10, 'normal') + width('b', 10, 'normal'));
  expect(width('', 10, 'normal')).toBe(0);
});

test('lines are never wider than their room, and no letter is lost', () => {
  const measure = (text: string) => text.length;
  expect(wrap('satu dua tiga', 8, measure)).toEqual(['satu dua', 'tiga']);
  expect(wrap('abcdefghij kl', 4, measure)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
  expect(wrap('satu\n\ndua', 8, measure)).toEqual(['satu', '', 'dua']);
  expect(wrap('', 8, measure)).toEqual(['']);
  expect(wrap('ab', 0, measure)).toEqual(['a', 'b']);
});

/** OpenType 1.9: the sum of the table's words of four bytes. */
function sumOf(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let offset = 0; offset < length; offset += 4) sum = (sum + view.getUint32(at + offset)) >>> 0;
  return sum;
}

import { describe, expect, test } from 'vitest';
import en from '#i18n/words/en.json';
import id from '#i18n/words/id.json';
import { makeWords } from '#i18n/words.ts';
import { modules } from './modules.ts';

const catalogues: [language: string, words: Record<string, string>][] = [
  ['id', id],
  ['en', en],
];
const keys = Object.keys(id);
const [indonesian, english] = [new Map(Object.entries(id)), new Map(Object.entries(en))];

const placesIn = (sentence = ''): Set<string> =>
  new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
/** The forms of a sentence: one, or one and other. */
const formsOf = (sentence = ''): string[] => sentence.split('|');

test('both languages have the same keys, in the same order', () => {
  expect(Object.keys(en)).toEqual(keys);
  expect(keys).toEqual(keys.toSorted());
});

describe.each(catalogues)('%s', (_, words) => {
  test('keys are words between dots', () => {
    const odd = Object.keys(words).filter((key) => !/^[a-z][a-zA-Z0-9-]*(\.[a-zA-Z0-9-]+){1,3}$/.test(key));
    expect(odd).toEqual([]);
  });

  test('no sentence is empty, and none has space around it or twice in it', () => {
    const bad = Object.entries(words).filter(([, text]) =>
      formsOf(text).some((form) => !/\S/.test(form) || form !== form.trim() || / {2}/.test(form)),
    );
    expect(bad).toEqual([]);
  });

  test('braces hold a place’s name and nothing else', () => {
    const bad = Object.entries(words).filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')));
    expect(bad).toEqual([]);
  });
});

test('both languages fill the same places', () => {
  const differing = keys.filter((key) => {
    const other = placesIn(formsOf(english.get(key)).at(-1));
    return placesIn(indonesian.get(key)).symmetricDifference(other).size > 0;
  });
  expect(differing).toEqual([]);
});

test('a number that rounds to zero has no sign', () => {
  const { number } = makeWords('id', id);
  expect([-0.4, -0, 0, 0.4, -0.6].map((value) => number(value))).toEqual(['0', '0', '0', '0', '-1']);
  expect([-0.04, -0.06].map((value) => number(value, 1))).toEqual(['0', '-0,1']);
});

test('what people wrote does not turn the order of the numbers around it', () => {
  const { t } = makeWords('en', en);
  const say = (name: string) => t('files.out.downloaded', { name });
  const plain = say('Kios').replace('Kios', '');
  expect(say('\u202EKios\u2066')).toBe(say('Kios'));
  expect(say('مرحبا')).toContain('مرحبا\u200E');
  expect(say('مرحبا').replace('مرحبا\u200E', '')).toBe(plain);
  // A mark that nobody sees, and an alphabet outside the first plane
  for (const name of ['Kios\u200F', '\u{10D00}\u{10D01}', '\u{1E900}\u{1E901}'])
    expect(say(name)).toContain(`${name}\u200E`);
  expect(say('Ibu Éva 👩‍👩‍👧 ꦗꦮ')).toContain('Ibu Éva 👩‍👩‍👧 ꦗꦮ');
  expect(say('Ibu Éva 👩‍👩‍👧 ꦗꦮ')).not.toContain('\u200E');
});

test('Indonesian has one form; English one or two, of which the first may leave out the number', () => {
  expect(keys.filter((key) => formsOf(indonesian.get(key)).length > 1)).toEqual([]);
  const odd = keys.filter((key) => {
    const [one, other, more] = formsOf(english.get(key));
    if (other === undefined) return false;
    const [few, many] = [placesIn(one), placesIn(other)];
    return more !== undefined || !few.isSubsetOf(many) || many.difference(few).size > 1;
  });
  expect(odd).toEqual([]);
});

describe('the code', () => {
  const code = modules.map(({ text }) => text).join('\n');
  const literals = new Set(
    [...code.matchAll(/(['"])([a-z][a-zA-Z0-9-]*(?:\.[a-zA-Z0-9-]+)+)\1/g)].map(([, , key = '']) => key),
  );
  /** `t(`storage.error.${kind}`)`: the type of the value says which keys there are. */
  const patterns = [...code.matchAll(/`([a-z][a-zA-Z0-9-]*\.[^`\s]*\$\{[^`\s]*)`/g)].map(
    ([, template = '']) => ({
      template,
      pattern: new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((piece) => piece.replaceAll('.', String.raw`\.`))
          .join('[a-zA-Z0-9-]+')}$`,
      ),
    }),
  );

  test('uses every key', () => {
    const unused = keys.filter(
      (key) => !literals.has(key) && !patterns.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('uses no key that is not there', () => {
    const called = [...code.matchAll(/\bt\(\s*(['"`])([^'"`]+)\1/g)].map(([, , key = '']) => key);
    expect(called.length).toBeGreaterThan(100);
    const missing = called.filter((key) => {
      const one = patterns.find(({ template }) => template === key);
      return one ? !keys.some((each) => one.pattern.test(each)) : !indonesian.has(key);
    });
    expect(missing).toEqual([]);
  });

  test('fills every place of a sentence', () => {
    // `t('key')` and `t('key', { name, count: 2 })`; values that come from elsewhere, or are spread, are not seen here
    const calls = [...code.matchAll(/\bt\(\s*'([^']+)',?\s*(?:\)|\{([^{}]*)\},?\s*\))/g)];
    expect(calls.length).toBeGreaterThan(1000);
    const left = calls.flatMap(([, key = '', values = '']) => {
      if (values.includes('...')) return [];
      const given = new Set([...values.matchAll(/(?:^|,)\s*(\w+)\s*(?=[:,]|$)/g)].map(([, name]) => name));
      const open = [...placesIn(indonesian.get(key))].filter((name) => !given.has(name));
      return open.map((name) => `${key}: ${name}`);
    });
    // Word counts figures and pages itself: its fields go into these places
    expect(left.filter((one) => !/^report\.(label\.caption|page\.of): /.test(one))).toEqual([]);
  });
});

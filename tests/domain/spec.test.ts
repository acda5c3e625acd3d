import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const spec = readFileSync('src/domain/SPEC.md', 'utf8');
const laws = [...spec.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].flatMap(([, id]) => id ?? []);

/** Ids in brackets at the very beginning of a title: one, several in one bracket, or several brackets. */
const title = /['"`]((?:\[[A-Z]\d+(?:, ?[A-Z]\d+)*\] ?)+)/g;

const named = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(test|spec)\.tsx?$/.test(path))
  .flatMap((path) =>
    [...readFileSync(`tests/${path}`, 'utf8').matchAll(title)].flatMap(([ids]) =>
      (ids.match(/[A-Z]\d+/g) ?? []).map((id) => ({ id, path })),
    ),
  );

test('each law stands in SPEC.md once', () => {
  expect(laws.length).toBeGreaterThan(0);
  expect(laws.filter((id, place) => laws.indexOf(id) !== place)).toEqual([]);
});

test('each law of SPEC.md is named by a test', () => {
  const tested = new Set(named.map(({ id }) => id));
  expect(laws.filter((id) => !tested.has(id))).toEqual([]);
});

test('each id that a test names is a law of SPEC.md, or a fault', () => {
  const known = new Set(laws);
  expect(named.filter(({ id }) => !known.has(id) && !/^F\d+$/.test(id))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { calculate, halfUnit, uncertainty } from './arithmetic.ts';
import { workedOfOthers } from './by-hand-others.ts';
import { workedOfCommittee } from './by-hand.ts';
import { prose, steps, tables, tableUnder } from './document.ts';
import { computedTables } from './tables.ts';

const computed = computedTables();

/** Raw answers, and the words of the items: held to the app's own in `answers.test.ts`. */
const isGiven = (heading: string): boolean =>
  /^(September|October|November): |^What .* asks?$|^What all settled together$|^Who answered$/.test(heading);

const digitsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** What is printed with fewer than two digits is meant exactly. */
const rounding = (text: string): number => (digitsOf(text) < 2 ? 1e-9 : halfUnit(digitsOf(text)) + 1e-9);

const isNumber = (text: string): boolean => /^[+−]?\d/.test(text);

describe('every table of the document is worked out again from its answers', () => {
  test('none is missing, and none stands there unchecked', () => {
    const printed = [...tables.keys()].filter((heading) => !isGiven(heading));
    expect(printed.toSorted()).toEqual(Object.keys(computed).toSorted());
  });

  for (const [heading, table] of Object.entries(computed))
    test(heading, () => expect(tableUnder(heading)).toEqual(table));
});

describe('every calculation of the document', () => {
  const known = { ...workedOfCommittee(), ...workedOfOthers() };

  test('is known by its name, once', () => {
    expect(steps.map(({ what }) => what).toSorted()).toEqual(Object.keys(known).toSorted());
  });

  for (const { what, terms } of steps) {
    test(what, () => {
      const result = terms.at(-1) ?? '';
      const printed = calculate(result);
      expect(Math.abs(printed - (known[what] ?? Number.NaN))).toBeLessThanOrEqual(rounding(result));
      for (const term of terms.slice(0, -1)) {
        const away = Math.abs(calculate(term) - printed);
        expect(away).toBeLessThanOrEqual(rounding(result) + uncertainty(term));
      }
    });
  }
});

test('what a calculation goes on with, rounded to four digits, stands as a result or in a table', () => {
  const known = new Set([
    ...steps.flatMap(({ terms }) => terms.at(-1) ?? []),
    ...[...tables.values()].flatMap(({ rows }) => rows.flat()),
  ]);
  const used = steps.flatMap(({ terms }) =>
    terms.slice(0, -1).flatMap((term) => term.match(/\d+\.\d{4,}/g) ?? []),
  );
  const signed = (number: string) => known.has(number) || known.has(`−${number}`);
  expect(used.filter((number) => !signed(number))).toEqual([]);
});

test('the sentences between name rules only: what comes of answers stands where it is checked', () => {
  const rules = new Set(['0.7', '37.5', '62.5', '87.5', '.975']);
  const decimals = prose.replaceAll(/`[^`]*`/g, '').match(/\d*\.\d+/g) ?? [];
  expect(decimals.filter((number) => !rules.has(number))).toEqual([]);
});

test('how much is checked', () => {
  const cells = Object.keys(computed).flatMap((heading) => tableUnder(heading).rows.flat());
  const numbers = cells.filter(isNumber).length + steps.length;
  const answers = [...tables].filter(([heading]) => isGiven(heading)).flatMap(([, { rows }]) => rows.flat());
  expect(numbers).toBeGreaterThan(3000);
  expect(answers.filter((text) => /^[1-5–]$|^(yes|partly|not yet)$/.test(text)).length).toBe(
    // The facts: 24 verdicts that are no 'done', as many without a day
    3 * 480 + 3 * 14 * 12 + 26 * 12 + 2 * 24,
  );
});

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const read = (path: string) => readFileSync(src + path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
const sheets = globSync('**/*.css', { cwd: src }).filter((path) => path !== 'ui/tokens.css');
const known = new Set([...read('ui/tokens.css').matchAll(/(--[\w-]+):/g)].map(([, name]) => name));

test('there are style sheets to look at', () => {
  expect(sheets).toContain('ui/button.module.css');
});

describe.each(sheets)('%s', (sheet) => {
  const css = read(sheet);
  const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));

  test('takes its colours from the tokens', () => {
    expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []).toEqual([]);
  });

  test('names only tokens that exist', () => {
    const named = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
  });

  test('turns with the direction of reading: no left, right, width or height', () => {
    const physical =
      /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom)\s*:|(?:float|clear|text-align):\s*(?:left|right)/gm;
    expect(css.match(physical) ?? []).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, distance, eyes, linear } from './colour.ts';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const tokens = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const themes = {
  light: new Map(tokens.map(([, name = '', light = '']) => [name, light])),
  dark: new Map(tokens.map(([, name = '', , dark = '']) => [name, dark])),
};
const grounds = ['paper', 'card', 'sunken', 'accent-soft', 'warm-soft', 'danger-soft'];
const partners = Array.from({ length: 8 }, (_, index) => `partner-${index}`);

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  const colour = (name: string) => {
    const value = theme.get(name);
    if (value === undefined) throw new Error(`no colour --${name}`);
    return value;
  };
  const ratio = (one: string, other: string) => contrast(colour(one), colour(other));

  test.each([
    ...['ink', 'ink-soft', 'accent'].flatMap((text) => grounds.map((ground) => [text, ground])),
    ...['paper', 'card', 'warm-soft'].map((ground) => ['warm-ink', ground]),
    ...['paper', 'card', 'danger-soft'].map((ground) => ['danger', ground]),
    ...['accent', 'accent-strong'].map((ground) => ['on-accent', ground]),
    ['on-low', 'low'],
    ...['danger', 'danger-strong'].map((ground) => ['on-danger', ground]),
  ])('words in %s on %s stand out 4.5 : 1 or more', (text = '', ground = '') => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(
    ['edge', 'focus', 'warm', 'accent', ...partners].flatMap((mark) =>
      ['paper', 'card'].map((ground) => [mark, ground]),
    ),
  )('borders, rings and marks in %s on %s stand out 3 : 1 or more', (mark = '', ground = '') => {
    expect(ratio(mark, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(eyes))('the colours of eight partners stay apart for the %s eye', (__, eye) => {
    const seen = partners.map((name) => eye(linear(colour(name))));
    const gaps = seen.flatMap((one, place) => seen.slice(place + 1).map((other) => distance(one, other)));
    expect(Math.min(...gaps)).toBeGreaterThan(0.06);
  });
});

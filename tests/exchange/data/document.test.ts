import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasets } from '#exchange/data/datasets.ts';
import { codeLines, columnLine } from './documented.ts';
import { both } from './example-input.ts';
import { wholeInput, wholeRaw } from './whole-input.ts';

const text = readFileSync('docs/data.md', 'utf8');

/** Its sections, by the name of the table. */
const sections = new Map(
  text
    .split('\n### ')
    .slice(1)
    .map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name.replaceAll('`', ''), lines] as const;
    }),
);

const tables = datasets(wholeInput, wholeRaw, both, 'en');

test('docs/data.md tells every table, in their order, and no other', () => {
  expect([...sections.keys()]).toEqual(tables.map(({ id }) => id));
});

test('every code stands there with what it stands for', () => {
  const [, rest = ''] = text.split('\n## Codes\n');
  const [section = ''] = rest.split('\n## ');
  expect(section.split('\n').filter((line) => line.startsWith('| `'))).toEqual(codeLines(tables));
});

describe.each(tables.map((table) => [table.id, table] as const))('table %s', (id, { variables }) => {
  test('says of it what the README of the ZIP says', () => {
    const [first = ''] = sections.get(id) ?? [];
    expect(first.startsWith(both.en.t(`data.tells.${id}`))).toBe(true);
  });

  const own = variables.filter((one) => one.source === null);

  test('every column stands there with its kind and what it holds', () => {
    const rows = (sections.get(id) ?? []).filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(own.map(columnLine));
  });
});

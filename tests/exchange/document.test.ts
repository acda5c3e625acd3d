import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { AnswersFile, bundleVersion, FullFile, ResultsFile, tables } from '#exchange/bundle.ts';
import { fieldsOf } from './documented-fields.ts';

const text = readFileSync('docs/bundle.md', 'utf8');

/** Rows of the tables, by the heading above them. */
const rowsBelow = (heading: string): readonly (readonly string[])[] => {
  const [, rest] = text.split(`\n### ${heading}\n`);
  if (rest === undefined) return expect.fail(`docs/bundle.md has no part ${heading}`);
  const [section = ''] = rest.split(/\n##+ /);
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
};

const schemas: readonly (readonly [string, z.core.$ZodType])[] = [
  ['`answers`', AnswersFile],
  ['`results`', ResultsFile],
  ['`full`', FullFile],
  ['Partnership', tables.partnerships],
  ['Partner', tables.partners],
  ['Assessment', tables.assessments],
  ['Response', tables.responses],
  ['Exclusion', tables.exclusions],
  ['Joint', tables.joints],
  ['Tally', tables.tallies],
  ['Note', tables.notes],
  ['Key', tables.keys],
  ['Action', tables.actions],
  ['Released', tables.released],
  ['Release', tables.releases],
  ['Own questionnaire', tables.questionnaires],
  ['Questionnaire', Questionnaire],
];

describe.each(schemas)('docs/bundle.md, %s', (heading, schema) => {
  const rows = rowsBelow(heading);

  test('every field stands there with what may stand in it, and no other', () => {
    const told = rows.map(([, path, type]) => `${path} ${type}`);
    expect(told).toEqual(fieldsOf(schema).map(({ path, type }) => `\`${path}\` ${type}`));
  });

  test('every field is explained', () => {
    expect(rows.filter(([, , , meaning]) => !meaning)).toEqual([]);
  });
});

test('docs/bundle.md tells what each version brought, up to the one that is written', () => {
  const versions = rowsBelow('Versions').map(([, version]) => version);
  expect(versions).toEqual(Array.from({ length: bundleVersion }, (_, place) => `\`${place + 1}\``));
});

import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { writeJson } from '#exchange/questionnaire/write-json.ts';
import { writeXlsForm } from '#exchange/questionnaire/xlsform/write-xlsform.ts';
import { anyQuestionnaire } from './arbitrary-questionnaire.ts';
import { imported } from './made-form.ts';

const both = (id: string, en: string) => ({ id, en });

const words = {
  yes: both('Ya', 'Yes'),
  partly: both('Sebagian', 'Partly'),
  'not-yet': both('Belum', 'Not yet'),
  'cannot-judge': both('tidak bisa menilai', 'cannot judge'),
};

const shipped = readdirSync('questionnaires')
  .filter((name) => name.endsWith('.json') && name !== 'library.json' && name !== 'questionnaire.schema.json')
  .map((name): [string, Questionnaire] => {
    const read = readQuestionnaire(JSON.parse(readFileSync(`questionnaires/${name}`, 'utf8')));
    if (!read.ok) throw new Error(name);
    return [name, read.value];
  });

/** What an XLSForm has room for. */
function inXlsForm(questionnaire: Questionnaire) {
  const { title, items } = questionnaire;
  return {
    ...questionnaire,
    $schema: undefined,
    dimensions: questionnaire.dimensions.map((dimension) =>
      Object.assign({ ...dimension }, { talk: [], sources: [] }),
    ),
    forms: [{ id: 'full', title, items: items.map(({ id }) => id) }],
    limits: {
      facet: { all: 2, share: [1, 2] },
      gate: { answers: 3, notMet: [1, 3], few: [1, 10], met: [2, 3] },
    },
    bands: [],
    sources: [],
  };
}

describe('as JSON', () => {
  test.each(shipped)('%s comes back letter by letter', async (_, questionnaire) => {
    const text = writeJson(questionnaire);
    const { questionnaire: again, left, format } = await imported(new TextEncoder().encode(text));
    expect(format).toBe('own');
    expect(left).toEqual([]);
    expect(writeJson(again)).toBe(text);
  });

  test('any questionnaire comes back letter by letter', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestionnaire, async (questionnaire) => {
        const text = writeJson(questionnaire);
        const { questionnaire: again } = await imported(new TextEncoder().encode(text));
        expect(again).toEqual(questionnaire);
        expect(writeJson(again)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });
});

describe('as XLSForm', () => {
  test.each(shipped)(
    '%s comes back with its items, dimensions, scales and words',
    async (_, questionnaire) => {
      const { questionnaire: again, left, used } = await imported(await writeXlsForm(questionnaire, words));
      expect(again).toEqual(inXlsForm(questionnaire));
      expect(left).toEqual([]);
      expect(used).toEqual({ language: false, subject: false });
    },
  );

  test('any questionnaire comes back with its items, dimensions, scales and words', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestionnaire, async (questionnaire) => {
        const { questionnaire: again, left } = await imported(await writeXlsForm(questionnaire, words));
        expect(again).toEqual(inXlsForm(questionnaire));
        expect(left).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('the same questionnaire gives the same bytes', async () => {
    const [one] = shipped;
    if (!one) throw new Error('nothing is shipped');
    expect(await writeXlsForm(one[1], words)).toEqual(await writeXlsForm(one[1], words));
  });
});

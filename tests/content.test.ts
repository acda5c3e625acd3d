import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { isOfSet } from '#domain/questionnaire/forms.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import { levelParts } from '#domain/questionnaire/level-name.ts';
import { defaultLimits, type Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { textsOf } from '#domain/questionnaire/texts.ts';
import { questionnaireJsonSchema } from '#domain/questionnaire/json-schema.ts';
import { brokenRules } from './content-rules.ts';

const folder = new URL('../questionnaires/', import.meta.url);
const schemaFile = 'questionnaire.schema.json';
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

const shelves = 'library.json';
const names = readdirSync(folder).filter(
  (name) => name.endsWith('.json') && name !== schemaFile && name !== shelves,
);
const files = names.map((name) => ({ name, result: readQuestionnaire(read(name)) }));
const questionnaires = files.flatMap(({ result }) => (result.ok ? [result.value] : []));
const allItems = questionnaires.flatMap((questionnaire) => questionnaire.items);

/** Items that break a rule of wording for a good reason. */
const exceptions = new Map([
  ['pacts acceptance.1 joined', 'compares two kinds of partner, asks about one behaviour'],
]);
const breaksOf = ({ id, items }: Questionnaire) =>
  items.flatMap((item) => brokenRules(item).map((rule) => `${id} ${item.id} ${rule}`));

test('the schema for editors is up to date (node scripts/make-schema.ts)', () => {
  expect(read(schemaFile)).toEqual(JSON.parse(JSON.stringify(questionnaireJsonSchema())));
});

test('all fifteen questionnaires are there', () => {
  expect(names.toSorted()).toEqual([
    'community-led.json',
    'cooperation-level.json',
    'facilitator-check.json',
    'keeping-alive.json',
    'pacts.json',
    'participation-matrix.json',
    'partnership-agreement.json',
    'partnership-conditions.json',
    'partnership-ethics.json',
    'partnership-journey.json',
    'partnership-nature.json',
    'partnership-principles.json',
    'partnership-success.json',
    'school-community.json',
    'synergy.json',
  ]);
});

test.each(files)('$name is read without an error', ({ result }) => {
  expect(result.ok ? [] : result.error).toEqual([]);
});

describe.each(questionnaires.map((questionnaire) => ({ id: questionnaire.id, questionnaire })))(
  '$id',
  ({ id, questionnaire }) => {
    test('is named as its file and knows its schema', () => {
      expect(names).toContain(`${id}.json`);
      expect(questionnaire.$schema).toBe(`./${schemaFile}`);
    });

    test('speaks Indonesian first, and English', () => {
      expect(questionnaire.languages.slice(0, 2)).toEqual(['id', 'en']);
    });

    test('no text has blanks at its ends or twice in a row', () => {
      const words = textsOf(questionnaire).flatMap(({ text }) => Object.values(text));
      expect(words.filter((text) => text !== text.trim() || /\s\s/.test(text))).toEqual([]);
    });

    test('keeps the limits that the scoring rules name', () => {
      expect(questionnaire.limits).toEqual(defaultLimits);
    });

    test('every item keeps the rules of wording', () => {
      expect(breaksOf(questionnaire).filter((found) => !exceptions.has(found))).toEqual([]);
    });

    test('titles of dimensions and facets fit a phone: at most 24 characters', () => {
      const titles = questionnaire.dimensions.flatMap(({ title, facets }) => [
        title,
        ...facets.map((facet) => facet.title),
      ]);
      expect(titles.flatMap(Object.values<string>).filter((title) => title.length > 24)).toEqual([]);
    });

    test('every level has a name of at most 16 characters and says what one would see', () => {
      const levels = questionnaire.items.flatMap((item) => ('levels' in item ? item.levels : []));
      const parts = levels.flatMap((level) => Object.values(level)).map(levelParts);
      expect(parts.filter(({ name, seen }) => name.length > 16 || !seen?.endsWith('.'))).toEqual([]);
    });

    test('every dimension is described, helps people talk, and names its sources', () => {
      const poor = questionnaire.dimensions.filter(
        ({ description, talk, sources }) =>
          !description || talk.length < 2 || talk.length > 3 || sources.length === 0,
      );
      expect(poor.map((dimension) => dimension.id)).toEqual([]);
    });

    test('a source is named as people name it: by title or author', () => {
      const odd = questionnaire.sources.filter(
        ({ title, author }) =>
          !/\p{L}{3}/u.test(title) || /\.txt|https?:|^\d/.test(`${title} ${author ?? ''}`),
      );
      expect(odd).toEqual([]);
    });

    test('every source is cited', () => {
      const cited = new Set(questionnaire.dimensions.flatMap(({ sources }) => sources));
      expect(questionnaire.sources.filter((source) => !cited.has(source.id))).toEqual([]);
    });

    test('has bands, unless none of its items is scored from 0 to 100', () => {
      const rated = questionnaire.items.some(({ kind }) => kind === 'rating');
      expect(questionnaire.bands.length > 0).toBe(rated);
    });

    test('every scale is used', () => {
      const used = new Set(questionnaire.items.map((item) => (item.kind === 'rating' ? item.scale : '')));
      expect(questionnaire.scales.filter((scale) => !used.has(scale.id))).toEqual([]);
    });

    test('every form can score each dimension: a rating for each facet, else any scored item', () => {
      const alone = questionnaire.forms.filter((form) => !isOfSet(form));
      expect(alone.flatMap((form) => unscored(questionnaire, form.items))).toEqual([]);
    });

    test('a form of a set leaves a dimension out as a whole, or can score it', () => {
      const half = questionnaire.forms.filter(isOfSet).flatMap(({ items: asked }) => {
        const { dimensions, items } = questionnaire;
        const begun = dimensions.filter(({ id: dimension }) =>
          items.some((item) => item.dimension === dimension && asked.includes(item.id)),
        );
        return unscored({ ...questionnaire, dimensions: begun }, asked);
      });
      expect(half).toEqual([]);
    });

    test('every other form is part of the full one', () => {
      const full = questionnaire.forms.find((form) => form.id === 'full')?.items;
      const beyond = questionnaire.forms.flatMap((form) =>
        full ? form.items.filter((item) => !full.includes(item)) : [],
      );
      expect(beyond).toEqual([]);
    });

    test('every form asks in the order of the items', () => {
      const order = questionnaire.items.map((item) => item.id);
      for (const form of questionnaire.forms) {
        expect(form.items).toEqual(order.filter((item) => form.items.includes(item)));
      }
    });
  },
);

/** The dimensions and facets that a form with these items leaves without a score. */
function unscored({ dimensions, items }: Questionnaire, asked: readonly string[]): string[] {
  const scored = items.filter((item) => asked.includes(item.id) && item.kind !== 'open');
  const has = (wanted: (item: Item) => boolean) => scored.some(wanted);
  return dimensions.flatMap(({ id, facets }) =>
    facets.length === 0
      ? has((item) => item.dimension === id)
        ? []
        : [id]
      : facets
          .filter(
            (facet) =>
              !has((item) => item.kind === 'rating' && item.dimension === id && item.facet === facet.id),
          )
          .map((facet) => facet.id),
  );
}

describe('PACTS', () => {
  const pacts = questionnaires.find(({ id }) => id === 'pacts');
  const facets = pacts?.dimensions.flatMap((dimension) => dimension.facets.map((facet) => facet.id)) ?? [];
  const form = (id: string) => pacts?.forms.find((candidate) => candidate.id === id)?.items ?? [];
  const facetOf = (id: string) =>
    pacts?.items.flatMap((item) => (item.id === id && item.kind === 'rating' ? [item.facet] : []));

  test('has five principles of two facets, three ratings each, in the full form', () => {
    expect(pacts?.dimensions.map((dimension) => dimension.facets.length)).toEqual([2, 2, 2, 2, 2]);
    expect(form('full').flatMap(facetOf)).toEqual(facets.flatMap((facet) => [facet, facet, facet]));
  });

  test('asks one item of each facet in the short form, all of them in the full form', () => {
    expect(form('short').flatMap(facetOf)).toEqual(facets);
    expect(form('full')).toEqual(expect.arrayContaining(form('short')));
  });
});

test('synergy has five gates, one rating beside each of them, and four signs', () => {
  const synergy = questionnaires.find(({ id }) => id === 'synergy');
  const count = (dimension: string) =>
    synergy?.items.filter((item) => item.dimension === dimension).map((item) => item.kind);
  expect(count('prerequisites')).toEqual(['gate', 'gate', 'gate', 'gate', 'gate']);
  expect(count('lived')).toEqual(['rating', 'rating', 'rating', 'rating', 'rating']);
  expect(count('signs')).toEqual(['rating', 'rating', 'rating', 'rating']);
});

test('only the check for facilitators is about oneself, and about nobody else', () => {
  const subjects = questionnaires.filter(({ items }) => items.some(({ subject }) => subject === 'self'));
  expect(subjects.map(({ id }) => id)).toEqual(['facilitator-check']);
  expect(new Set(subjects.flatMap(({ items }) => items.map(({ subject }) => subject)))).toEqual(
    new Set(['self']),
  );
});

test('conditions, agreement and journey are facts that all settle together', () => {
  const joint = questionnaires.filter((questionnaire) => questionnaire.joint);
  expect(joint.map(({ id }) => id).toSorted()).toEqual([
    'partnership-agreement',
    'partnership-conditions',
    'partnership-journey',
  ]);
});

test('a source is called the same in every questionnaire', () => {
  const called = new Map<string, string>();
  for (const source of questionnaires.flatMap(({ sources }) => sources)) {
    const known = called.get(source.id) ?? JSON.stringify(source);
    called.set(source.id, known);
    expect(JSON.stringify(source)).toBe(known);
  }
});

test('no two items say the same in any language', () => {
  const texts = allItems.flatMap((item) =>
    Object.entries(item.text).map(([tag, words]) => `${tag}: ${words.toLowerCase()}`),
  );
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

test('every exception is still needed', () => {
  const breaks = new Set(questionnaires.flatMap(breaksOf));
  expect([...exceptions.keys()].filter((exception) => !breaks.has(exception))).toEqual([]);
});

test.each([
  ['Mitra ini jujur dan terbuka.', 'joined'],
  ['Mitra ini memberi waktu, dana, serta tenaga.', 'joined'],
  ['This partner gives money/time to joint work.', 'joined'],
  ['Mitra ini tidak terlambat.', 'negation'],
  ['This partner doesn’t come late.', 'negation'],
  ['Mitra ini selalu menepati janji.', 'frequency'],
  ['This partner usually keeps its promises.', 'frequency'],
  ['Pak Kades dari mitra ini hadir saat pertemuan dimulai.', 'person'],
  ['Janji ditepati pada waktunya.', 'actor'],
  ['Mitra ini hadir. Mitra ini bicara.', 'sentence'],
  ['Apakah mitra ini hadir?', 'sentence'],
  [`Mitra ini ${'sungguh '.repeat(18)}hadir.`, 'long'],
])('the rules of wording catch “%s” (%s)', (words, rule) => {
  const item: Item = {
    id: 'bad',
    kind: 'rating',
    subject: 'partner',
    dimension: 'd',
    scale: 's',
    text: words.startsWith('This') ? { en: words } : { id: words },
  };
  expect(brokenRules(item)).toEqual([rule]);
});

test.each([
  ['self', 'Saya mendengarkan mitra.', []],
  ['self', 'Mitra ini mendengarkan.', ['actor']],
  ['partnership', 'Saya mendengarkan.', ['actor']],
] as const)('about %s, “%s” breaks %j', (subject, words, rules) => {
  const item: Item = { id: 'bad', kind: 'step', subject, dimension: 'd', text: { id: words } };
  expect(brokenRules(item)).toEqual(rules);
});

test('every questionnaire is offered where an assessment is set up', () => {
  const library = readFileSync('src/features/assessment/library.ts', 'utf8');
  expect(names.filter((name) => !library.includes(`'#questionnaires/${name}'`))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import type { Note } from '#domain/responses/note.ts';
import { looks, shortened } from '#features/summary/looks.ts';
import { summaryText } from '#features/summary/summary-text.ts';
import { summaryOf } from '#features/summary/summary.ts';
import en from '#i18n/words/en.json';
import { makeWords } from '#i18n/words.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { closed, school } from './closed-example.ts';

const words = makeWords('en', en);
const occasion = closed(school).at(-1) ?? expect.fail();
const { assessment } = occasion;

/** The results of the last meeting of the example, with these notes. */
function resultsWith(notes: readonly Note[], change: Partial<AssessmentResults> = {}) {
  const own: AssessmentResults = {
    assessment,
    keeper: true,
    released: occasion.releases[0]?.released ?? [],
    joints: [],
    tallies: [],
    notes,
    awaited: 0,
    attended: null,
    ...change,
  };
  const all: PartnershipResults = {
    partnership: school.partnership,
    partners: school.partners,
    actions: [],
    assessments: [own],
  };
  return summaryOf(all, own);
}

const noteOn = (questionnaire: string, item: string, text: string): Note => ({
  assessment: assessment.id,
  questionnaire,
  item,
  text,
  stamps: {},
});

describe('what was said', () => {
  const plain = resultsWith([]);
  const [first = expect.fail(), second = expect.fail()] = plain.said;

  test('five items at the most, those that people differ on most, as long as nothing is written down', () => {
    expect(plain.said).toHaveLength(5);
    expect(plain.said.every(({ note }) => note === '')).toBe(true);
  });

  test('a note stands at its item, and keeps its place', () => {
    const { said } = resultsWith([noteOn(second.name.questionnaire, second.name.item, ' Roads first. ')]);
    expect(said.map(({ name }) => name)).toEqual(plain.said.map(({ name }) => name));
    expect(said[1]?.note).toBe('Roads first.');
  });

  test('what was said about another item takes the place of the last that nothing was said about', () => {
    const other = noteOn('pacts', 'participation.1', 'We came late.');
    const { said } = resultsWith([other]);
    expect(said).toHaveLength(5);
    expect(said.at(-1)).toMatchObject({ name: { item: 'participation.1' }, note: 'We came late.' });
    expect(said[0]?.name).toEqual(first.name);
  });

  test('a note that was taken back, or is of an item that is not there, is not on the page', () => {
    const notes = [noteOn('pacts', 'participation.1', '  '), noteOn('pacts', 'no.such', 'lost')];
    expect(resultsWith(notes).said).toEqual(plain.said);
  });
});

test('comments are on no page: they were not said in the open', () => {
  const comments =
    occasion.releases[0]?.released.flatMap((one) => one.comments.flatMap(({ texts }) => texts)) ?? [];
  expect(comments.length).toBeGreaterThan(0);
  const text = summaryText(words, resultsWith([]));
  for (const comment of comments) expect(text).not.toContain(comment);
});

test('before anything may be shown there is nothing but what was agreed', () => {
  expect(resultsWith([], { released: [] })).toMatchObject({ bases: [], people: 0, strengths: [], said: [] });
});

test('the text for a chat names the day, what is strong, what was said and agreed, in plain lines', () => {
  const summary = resultsWith([]);
  const action = {
    id: assessment.id,
    partnership: assessment.partnership,
    assessment: assessment.id,
    source: null,
    what: 'Mend the fence',
    who: 'Committee',
    until: '2026-12-01',
    state: 'agreed' as const,
    said: '',
    reviewed: null,
    deleted: false,
    stamps: {},
  };
  const text = summaryText(words, { ...summary, actions: [action, { ...action, until: null }] });
  const lines = text.split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Harapan School Partnership (example)',
    'November meeting',
    '12 November 2026 · 12 respondents',
  ]);
  expect(lines).toContain('• Mend the fence (Committee, 1 December 2026)');
  expect(lines.at(-1)).toBe('• Mend the fence (Committee)');
  expect(text).not.toMatch(/[*_#<>]/);
});

test('what is shortened ends in dots at the end of a word, and is never longer', () => {
  expect(shortened('one two three', 9)).toBe('one two…');
  expect(shortened('one two three', 13)).toBe('one two three');
  expect(shortened('one two three', undefined)).toBe('one two three');
  expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(9)}…`);
});

test('the looks get smaller one after the other; first nothing is shortened, never below seven points', () => {
  const sizes = looks.map(({ size }) => size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(Math.min(...sizes)).toBe(7);
  const firstShortened = looks.findIndex(({ most }) => most !== null);
  expect(sizes[firstShortened - 1]).toBe(7);
});

import { expect, test } from 'vitest';
import { choicesOf } from '#features/aloud/choices.ts';
import { makeWords } from '#i18n/words.ts';
import id from '../../src/i18n/words/id.json' with { type: 'json' };
import { questionnaire } from '../domain/responses/made.ts';

const words = makeWords('id', id);
const both = (text: string) => ({ id: text, en: text });
const base = { id: 'item', subject: 'partnership', dimension: 'care', text: both('one') } as const;
const levels = ['low: nobody speaks', 'high: all do'].map(both);
const pass = words.t('question.cannot-judge');

const said = (item: Parameters<typeof choicesOf>[0]) => {
  const { choices, stages, note } = choicesOf(item, questionnaire, words);
  return {
    choices: choices.map(({ face, text }) => (face === null ? text : `${face} ${text}`)),
    stages,
    note,
  };
};

test('a rating is read with the digits and words of its scale', () => {
  expect(said({ ...base, kind: 'rating', scale: 'five' })).toEqual({
    choices: ['1 a', '2 b', '3 c', '4 d', '5 e', `? ${pass}`],
    stages: [],
    note: null,
  });
});

test('a gate is read with its three words', () => {
  expect(said({ ...base, kind: 'gate' }).choices).toEqual(['Belum', 'Sebagian', 'Ya', pass]);
});

test('a ladder is read with its levels, and that it is asked twice', () => {
  const { choices, note } = said({ ...base, kind: 'ladder', levels });
  expect(choices).toEqual(['low: nobody speaks', 'high: all do', pass]);
  expect(note).toBe(words.t('aloud.ladder.text'));
});

test('a matrix is read with its levels and each stage', () => {
  const stages = [{ id: 'plan', title: both('planning') }];
  const { choices, stages: read } = said({ ...base, kind: 'matrix', levels, stages, aim: 2 });
  expect(choices).toEqual(['1 low: nobody speaks', '2 high: all do', `? ${pass}`]);
  expect(read).toEqual(['planning']);
});

test('an open question has nothing to choose, and says so', () => {
  expect(said({ ...base, kind: 'open' })).toEqual({
    choices: [],
    stages: [],
    note: words.t('aloud.open.text'),
  });
});

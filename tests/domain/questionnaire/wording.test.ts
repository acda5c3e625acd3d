import { expect, test } from 'vitest';
import { countWords, wordingOf } from '#domain/questionnaire/wording.ts';

const broken = (text: string, language: string) => wordingOf(text, language).map(({ rule }) => rule);

test('a good item breaks no rule', () => {
  expect(broken('Mitra ini mengerjakan bagian tugas yang sudah disanggupinya.', 'id')).toEqual([]);
  expect(broken('This partner does the part of the work it agreed to do.', 'en')).toEqual([]);
});

test.each([
  ['Mitra ini memberi waktu, dana, dan tenaga.', 'id', 'joined', 'dan'],
  ['Mitra ini memberi waktu/dana.', 'id', 'joined', 'waktu/dana'],
  ['Mitra ini Tidak terlambat.', 'id', 'negation', 'Tidak'],
  ['Mitra ini selalu menepati janji.', 'id', 'frequency', 'selalu'],
  ['Pak Kades datang tepat waktu.', 'id', 'person', 'Pak'],
  ['We give time or money.', 'en', 'joined', 'or'],
  ['This partner doesn’t come late.', 'en', 'negation', 'doesn’t'],
  ['We often meet.', 'en', 'frequency', 'often'],
])('%s', (text, language, rule, word) => {
  expect(wordingOf(text, language)).toEqual([{ rule, word }]);
});

test('twenty words are enough', () => {
  const twenty = Array.from({ length: 20 }, () => 'kata').join(' ');
  expect(broken(twenty, 'id')).toEqual([]);
  expect(broken(`${twenty} lagi`, 'jv')).toEqual(['long']);
  expect(countWords('  ')).toBe(0);
});

test('a word inside another, or of another language, breaks no rule', () => {
  expect(broken('Mitra ini berdandan rapi di atas panggung.', 'id')).toEqual([]);
  expect(broken('We share our head-start.', 'en')).toEqual([]);
  expect(broken('Kita rembugan, dan guyub.', 'jv')).toEqual([]);
});

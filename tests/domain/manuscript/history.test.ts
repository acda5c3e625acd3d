import { expect, test } from 'vitest';
import { begin, changed, paused, redone, undone, type History } from '#domain/manuscript/history.ts';

const typed = (words: readonly string[], of: string | null = null): History<string> =>
  words.reduce((history, word) => changed(history, word, of), begin(''));

test('what was changed is undone one by one, and done again', () => {
  const history = typed(['a', 'b']);
  const back = undone(history);
  expect(back?.present).toBe('a');
  expect(back && undone(back)?.present).toBe('');
  expect(back && redone(back)?.present).toBe('b');
});

test('at the ends there is nothing to undo or to do again', () => {
  expect(undone(begin('a'))).toBeNull();
  expect(redone(typed(['a']))).toBeNull();
});

test('letters of one field are undone together', () => {
  expect(undone(typed(['a', 'ab', 'abc'], 'title'))?.present).toBe('');
});

test('another field, a pause, or an undo between them begins anew', () => {
  const first = typed(['a', 'ab'], 'title');
  expect(undone(changed(first, 'abc', 'purpose'))?.present).toBe('ab');
  expect(undone(changed(paused(first), 'abc', 'title'))?.present).toBe('ab');
  const again = undone(changed(first, 'x', null));
  expect(again && undone(changed(again, 'abc', 'title'))?.present).toBe('ab');
});

test('changes without a name stand each for themselves', () => {
  expect(undone(typed(['a', 'b']))?.present).toBe('a');
});

test('a change after an undo takes the place of what was undone', () => {
  const back = undone(typed(['a', 'b']));
  const other = back && changed(back, 'c', null);
  expect(other?.present).toBe('c');
  expect(other && redone(other)).toBeNull();
});

test('what changes nothing is no change', () => {
  const history = typed(['a']);
  expect(changed(history, 'a', null)).toBe(history);
});

test('the oldest of very many changes are forgotten', () => {
  const words = Array.from({ length: 500 }, (_, place) => String(place));
  expect(typed(words).past).toHaveLength(200);
});

import { expect, test } from 'vitest';
import { levelName, levelParts } from '#domain/questionnaire/level-name.ts';

test('a level is called by what stands before its first colon', () => {
  expect(levelParts('Koordinasi: rencana disesuaikan: tiap bulan.')).toEqual({
    name: 'Koordinasi',
    seen: 'rencana disesuaikan: tiap bulan.',
  });
  expect(levelName({ id: 'Jaringan: bertukar kabar.', en: 'Networking' })).toEqual({
    id: 'Jaringan',
    en: 'Networking',
  });
});

test('a level without a colon is a name alone', () => {
  expect(levelParts('Kolaborasi')).toEqual({ name: 'Kolaborasi', seen: null });
  expect(levelParts('Kolaborasi:')).toEqual({ name: 'Kolaborasi', seen: null });
});

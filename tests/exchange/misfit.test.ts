import { expect, test } from 'vitest';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Response } from '#domain/responses/response.ts';
import { misfit } from '#exchange/misfit.ts';
import { byPartner, idOf, responseOf, said } from './made.ts';

const response = responseOf(500, byPartner);
const placeIn = (change: Partial<Response>) => misfit({ ...response, ...change }, byPartner);
const [rating] = said;
if (!rating) throw new Error('nothing said');

test('answers of every kind fit the assessment that asked for them', () => {
  expect(misfit(response, byPartner)).toBeNull();
  const passed = said
    .slice(0, 5)
    .map(({ item, subject }) => ({ item, subject, value: 'cannot-judge' as const }));
  expect(placeIn({ answers: passed })).toBeNull();
});

test.each<[string, Partial<Response>, string]>([
  ['another assessment', { assessment: idOf(9) }, 'assessment'],
  ['another questionnaire', { questionnaire: { id: 'big', version: 2, form: 'full' } }, 'questionnaire'],
  ['another version', { questionnaire: { id: 'small', version: 1, form: 'full' } }, 'questionnaire'],
  ['another form', { questionnaire: { id: 'small', version: 2, form: 'short' } }, 'questionnaire'],
  ['a partner that takes no part', { partner: idOf(9) }, 'partner'],
  ['a role where none is asked', { role: 'role-1' }, 'role'],
  ['a role where none is asked for', { role: 'youth' }, 'role'],
  ['an item that is not asked', { answers: [rating, { ...rating, item: 'toString' }] }, 'answers.1.item'],
  ['the same answered twice', { answers: [rating, { ...rating, value: 1 }] }, 'answers.1.subject'],
  [
    'a subject that is not asked about',
    { answers: [{ ...rating, subject: 'partnership' }] },
    'answers.0.subject',
  ],
  [
    'a partner asked about nowhere',
    { answers: [{ ...rating, subject: aboutPartner(idOf(9)) }] },
    'answers.0.subject',
  ],
  ['a point above the scale', { answers: [{ ...rating, value: 6 }] }, 'answers.0.value'],
  ['the value of another kind', { answers: [{ ...rating, value: 'yes' }] }, 'answers.0.value'],
  [
    'a comment on a dimension that is not there',
    { comments: [{ dimension: 'x', text: 'y' }] },
    'comments.0.dimension',
  ],
  [
    'a comment on a partner that takes no part',
    { comments: [{ dimension: 'care', subject: aboutPartner(idOf(9)), text: 'y' }] },
    'comments.0.subject',
  ],
])('%s does not fit, and the place is told', (_, change, place) => {
  expect(placeIn(change)).toBe(place);
});

test('[V1] where only some items are asked, an answer to another one does not fit', () => {
  const asked = (...items: string[]) => ({
    ...byPartner,
    parts: byPartner.parts.map((part) => Object.assign({}, part, { items })),
  });
  const one = { ...response, answers: [rating], comments: [] };
  expect(misfit(one, asked(rating.item))).toBeNull();
  expect(misfit(one, asked('another'))).toBe('answers.0.item');
});

test('[P6] a role fits when the cut of the assessment has it', () => {
  const roles = ['role-1', 'role-2'].map((id) => ({ id, name: id }));
  const withRoles = { ...byPartner, cut: { by: 'role' as const, roles } };
  expect(misfit({ ...response, role: 'role-2' }, withRoles)).toBeNull();
  expect(misfit({ ...response, role: 'role-3' }, withRoles)).toBe('role');
});

test('[R4] an answer about a partner that was drawn for others fits, as long as it takes part', () => {
  const expected = Array.from({ length: 12 }, (_, place) => ({ partner: idOf(600 + place), people: 1 }));
  const large = { ...byPartner, expected: [...byPartner.expected, ...expected] };
  const { item, value } = rating;
  const answers = expected.map(({ partner }) => ({ item, value, subject: aboutPartner(partner) }));
  expect(misfit({ ...response, answers }, large)).toBeNull();
});

test('[P6] a role fits that the cut knows, and no other; nobody needs one', () => {
  const roles = ['elder', 'youth'].map((id) => ({ id, name: id }));
  const assessment = { ...byPartner, cut: { by: 'role' as const, roles } };
  expect(misfit({ ...response, role: 'youth' }, assessment)).toBeNull();
  expect(misfit(response, assessment)).toBeNull();
  expect(misfit({ ...response, role: 'stranger' }, assessment)).toBe('role');
});

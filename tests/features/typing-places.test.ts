import { expect, test } from 'vitest';
import { ladder, questionnaireOf, rating } from '../domain/scoring/small.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import { cannotJudge } from '#domain/responses/answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import type { Draft } from '#domain/responses/draft.ts';
import { sheetCode } from '#domain/responses/sheet-code.ts';
import { secondTypingOf, sheetRespondent } from '#domain/responses/sheet-respondent.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { typedSheet } from '#domain/responses/typed-sheet.ts';
import { lead } from '#features/typing/begin.ts';
import { besides, emptyOf, placesOf } from '#features/typing/places.ts';
import { assessment as small, idOf } from '../domain/responses/made.ts';

const questionnaire = questionnaireOf([
  ladder('l.1', 'b', 'partnership'),
  rating('r.1', { dimension: 'b', subject: 'partner' }),
]);
const assessment: Assessment = {
  ...small,
  parts: [{ questionnaire, form: questionnaire.forms[0]?.id ?? '' }],
  cut: {
    by: 'role',
    roles: [
      { id: 'board', name: 'Pengurus' },
      { id: 'member', name: 'Anggota' },
    ],
  },
};
const number = { place: 2, copy: 4, all: false };
const respondent = sheetRespondent(assessment.id, number);
const empty = newDraft({ id: respondent, assessment: assessment.id, partner: idOf(2), way: 'paper' });
const places = placesOf(typedSheet(assessment, idOf(2), false), assessment);
const [role = expect.fail(), now = expect.fail()] = places;

test('the role comes first, by its digit, where results are compared by it', () => {
  expect(places.map(({ points }) => points)).toEqual([2, 4, 4, 5, 5, 5]);
  const member = role.write(empty, 2);
  expect(member.role).toBe('member');
  expect(role.read(member)).toBe(2);
  expect(role.write(member, null).role).toBeUndefined();
  const plain = { ...assessment, cut: null };
  expect(placesOf(typedSheet(plain, idOf(2), false), plain)).toHaveLength(5);
});

test('the cursor passes by a wish that cannot be typed, and such a box does not count as empty', () => {
  expect(emptyOf(places, empty)).toBe(5);
  expect(besides(places, 1, 1, empty)?.key).toBe(places[3]?.key);
  expect(besides(places, 3, -1, empty)?.key).toBe(now.key);
  const judged = now.write(empty, 3);
  expect(besides(places, 1, 1, judged)?.key).toBe(places[2]?.key);
  expect(emptyOf(places, judged)).toBe(5);
  expect(emptyOf(places, now.write(empty, cannotJudge))).toBe(4);
  expect(besides(places, 5, 1, empty)).toBeNull();
  expect(besides(places, 0, -1, empty)).toBeNull();
});

const code = sheetCode({ assessment: assessment.id }, number);
const nothing = { assessment, forms: [], begun: [], twice: false };

test('a code leads to a new form of its partner, to the one that was begun, or says that it was typed in', () => {
  const led = lead(code, nothing);
  expect(led).toMatchObject({
    ok: true,
    value: { kind: 'new', draft: { id: respondent, partner: idOf(2) } },
  });
  const begun = { draft: now.write(empty, 2), respondent, again: false };
  expect(lead(code, { ...nothing, begun: [begun] })).toEqual({
    ok: true,
    value: { kind: 'go-on', draft: begun.draft },
  });
  const typed: Draft = now.write(empty, 2);
  const form = { respondent, partner: idOf(2), counted: responsesOf(typed, assessment), compared: false };
  expect(lead(code, { ...nothing, forms: [form] })).toEqual({ ok: true, value: { kind: 'known', form } });
  expect(lead(code, { ...nothing, forms: [form], twice: true })).toMatchObject({
    value: { kind: 'new', draft: { id: secondTypingOf(respondent), answers: {} } },
  });
  const compared = { ...form, compared: true };
  expect(lead(code, { ...nothing, forms: [compared], twice: true })).toMatchObject({
    value: { kind: 'known' },
  });
});

test('a form that all fill in together is none of these, nor one whose partner does not take part', () => {
  const of = (place: number) => sheetCode({ assessment: assessment.id }, { ...number, place });
  expect(lead(of(0), nothing)).toEqual({ ok: false, error: { kind: 'together' } });
  expect(lead(of(4), nothing)).toEqual({ ok: false, error: { kind: 'elsewhere' } });
});

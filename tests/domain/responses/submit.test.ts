import { expect, test } from 'vitest';
import { canonicalJson } from '#domain/responses/canonical-json.ts';
import { isWhole, withId } from '#domain/responses/response-id.ts';
import { countable } from '#domain/responses/countable.ts';
import { readCode, receiptCode } from '#domain/responses/receipt.ts';
import { draftToCorrect, responsesOf } from '#domain/responses/submit.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { assessment, draft, idOf } from './made.ts';

const filled = { ...draft, answers: { [`small|care.1|${aboutPartner(idOf(1))}`]: 4 } };
const only = <T>(list: readonly T[]): T => {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`wanted one, got ${list.length}`);
  return first;
};

test('a sitting in which nothing was said leaves no response', () => {
  expect(responsesOf(draft, assessment)).toEqual([]);
});

test('a response carries its own digest, and a changed one is found out', () => {
  const response = only(responsesOf(filled, assessment));
  expect(isWhole(response)).toBe(true);
  expect(isWhole({ ...response, partner: idOf(3) })).toBe(false);
});

test('the digest does not depend on the order of the fields', () => {
  const { id, ...body } = only(responsesOf(filled, assessment));
  const turned = Object.fromEntries(Object.entries(body).toReversed());
  expect(canonicalJson(turned)).toBe(canonicalJson(body));
  expect(withId(body).id).toBe(id);
});

test('two sittings with the same answers have different ids, so that neither gives the answers away', () => {
  const other = only(responsesOf({ ...filled, id: idOf(51) }, assessment));
  expect(other.id).not.toBe(only(responsesOf(filled, assessment)).id);
});

test('a correction replaces its own response, whatever came first', () => {
  const first = only(responsesOf(filled, assessment));
  const again = draftToCorrect([first]);
  if (!again) throw new Error('nothing to correct');
  expect(again.answers).toEqual(filled.answers);
  const second = only(responsesOf({ ...again, answers: {} }, assessment));
  expect(second.replaces).toBe(first.id);
  expect(countable([second, first], []).responses).toEqual([second]);
  expect(countable([first, second], []).responses).toEqual([second]);
});

test('[C5] a response carries the haste of its sitting, and a correction goes on from there', () => {
  const haste = { quick: 7, taps: 9 };
  const response = only(responsesOf({ ...filled, haste }, assessment));
  expect(response.haste).toEqual(haste);
  expect(isWhole({ ...response, haste: { quick: 0, taps: 9 } })).toBe(false);
  expect(draftToCorrect([response])?.haste).toEqual(haste);
  expect(only(responsesOf(filled, assessment))).not.toHaveProperty('haste');
});

test('[P6] the role of a respondent goes into the response, and a correction keeps it', () => {
  const response = only(responsesOf({ ...filled, role: 'role-2' }, assessment));
  expect(response.role).toBe('role-2');
  expect(draftToCorrect([response])?.role).toBe('role-2');
});

test('of several corrections of one response the greater id counts, and the other is named', () => {
  const first = only(responsesOf(filled, assessment));
  const corrections = [2, 3].map((point) => {
    const answers = { [`small|care.1|${aboutPartner(idOf(1))}`]: point };
    return only(responsesOf({ ...filled, answers, corrects: { small: first.id } }, assessment));
  });
  const [less, greater] = corrections.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const counted = countable([first, ...corrections], []);
  expect(counted.responses).toEqual([greater]);
  expect(counted.competing).toEqual([less?.id]);
});

test('an excluded response does not count', () => {
  const first = only(responsesOf(filled, assessment));
  const exclusion = { response: first.id, assessment: assessment.id, reason: 'test', by: 'keeper' } as const;
  expect(countable([first], [exclusion]).responses).toEqual([]);
});

test('a receipt code is the same for the same sitting, and is understood however it is typed', () => {
  const code = receiptCode(idOf(50));
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(receiptCode(idOf(51))).not.toBe(code);
  expect(readCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
  expect(readCode('o0il-abcd')).toBe('0011-ABCD');
});

test('[F28] one answer that all of a partner agreed on is corrected with its code, as on any shared device', () => {
  const response = only(responsesOf({ ...filled, way: 'consensus' }, assessment));
  expect(response.way).toBe('consensus');
  expect(draftToCorrect([response])).toMatchObject({ way: 'consensus', handedOn: true });
});

import { expect, test } from 'vitest';
import { applyChange } from '#domain/responses/apply-answer.ts';
import { subjectsOf } from '#domain/responses/sitting.ts';
import { aboutPartner, partnership } from '#domain/responses/subject.ts';
import { longestMinutes, minutesOf, tapsOf } from '#domain/responses/taps.ts';
import { assessment, draft, idOf, questionnaire } from './made.ts';

const rate = (value: number | 'cannot-judge' | null) =>
  ({ questionnaire: 'small', item: 'care.1', subject: aboutPartner(idOf(1)), value }) as const;

const say = (text: string) => ({ questionnaire: 'small', dimension: 'care', text });

test('an answer is kept under its item and subject, and the revision grows', () => {
  const given = applyChange(draft, assessment, rate(4));
  expect(given.ok && given.value.answers).toEqual({ [`small|care.1|${aboutPartner(idOf(1))}`]: 4 });
  expect(given.ok && given.value.revision).toBe(1);
});

test('the last answer wins, and null takes it back', () => {
  const first = applyChange(draft, assessment, rate(4));
  if (!first.ok) throw new Error('refused');
  const second = applyChange(first.value, assessment, rate('cannot-judge'));
  if (!second.ok) throw new Error('refused');
  expect(Object.values(second.value.answers)).toEqual(['cannot-judge']);
  const third = applyChange(second.value, assessment, rate(null));
  expect(third.ok && third.value.answers).toEqual({});
});

test.each([0, 6, 2.5])('[S1] %d is no point of a five-point scale', (value) => {
  expect(applyChange(draft, assessment, rate(value))).toEqual({ ok: false, error: { kind: 'does-not-fit' } });
});

test('an item that is not asked, or a partner that takes no part, takes no answer', () => {
  const unknown = { ...rate(3), item: 'care.9' };
  const stranger = { ...rate(3), subject: aboutPartner(idOf(9)) };
  for (const change of [unknown, stranger]) {
    expect(applyChange(draft, assessment, change)).toEqual({ ok: false, error: { kind: 'not-asked' } });
  }
});

test('a gate takes its words only, an open question takes no "cannot judge"', () => {
  const gate = { questionnaire: 'small', item: 'ready.1', subject: partnership };
  const open = { questionnaire: 'small', item: 'ready.2', subject: partnership };
  expect(applyChange(draft, assessment, { ...gate, value: 'partly' }).ok).toBe(true);
  expect(applyChange(draft, assessment, { ...gate, value: 2 }).ok).toBe(false);
  expect(applyChange(draft, assessment, { ...open, value: { text: 'Baik.' } }).ok).toBe(true);
  expect(applyChange(draft, assessment, { ...open, value: 'cannot-judge' }).ok).toBe(false);
});

test('a comment of spaces takes the comment back, one of 2001 characters is refused', () => {
  const given = applyChange(draft, assessment, say('Terima kasih'));
  if (!given.ok) throw new Error('refused');
  const back = applyChange(given.value, assessment, say('  '));
  expect(back.ok && back.value.comments).toEqual({});
  expect(applyChange(draft, assessment, say('a'.repeat(2001))).ok).toBe(false);
});

/** The haste after taps that came so many milliseconds after the one before, the first of them after none. */
function hasteOf(...gaps: readonly (number | null)[]) {
  return gaps.reduce((now, since) => {
    const next = applyChange(now, assessment, rate(4), since);
    if (!next.ok) throw new Error(next.error.kind);
    return next.value;
  }, draft).haste;
}

test('[C5] a tap is quick when it comes less than a second after the one before', () => {
  expect(hasteOf(null)).toBeUndefined();
  expect(hasteOf(null, 999, 1000)).toEqual({ quick: 1, taps: 2 });
  expect(hasteOf(null, 300, 60_000, 0)).toEqual({ quick: 2, taps: 3 });
});

test('ten items about four partners are said to take two minutes', () => {
  const expected = [1, 2, 3, 4].map((each) => ({ partner: idOf(each), people: 1 }));
  const [care] = questionnaire.items;
  if (!care) throw new Error('no item');
  const items = Array.from({ length: 10 }, (_, place) => ({ ...care, id: `care.${place}` }));
  const forms = [
    { ...questionnaire.forms[0], id: 'ten', title: { en: 'ten' }, items: items.map(({ id }) => id) },
  ];
  const ten = {
    ...assessment,
    expected,
    parts: [{ questionnaire: { ...questionnaire, items, forms }, form: 'ten' }],
  };
  expect(tapsOf(ten, idOf(2))).toBe(40);
  expect(minutesOf(ten, idOf(2))).toBe(2);
});

test('a sitting takes its time to read: forty statements about the whole take more than four minutes', () => {
  const [, whole] = questionnaire.items;
  if (whole?.subject !== 'partnership') throw new Error('no item about the whole');
  const items = Array.from({ length: 40 }, (_, place) => ({ ...whole, id: `whole.${place}` }));
  const forms = [{ id: 'forty', title: { en: 'forty' }, items: items.map(({ id }) => id) }];
  const forty = {
    ...assessment,
    parts: [{ questionnaire: { ...questionnaire, items, forms }, form: 'forty' }],
  };
  expect(tapsOf(forty, idOf(2))).toBe(40);
  expect(minutesOf(forty, idOf(2))).toBe(5);
  expect(longestMinutes(forty)).toBe(5);
  expect(longestMinutes({ ...forty, expected: [] })).toBe(0);
});

test('the other partners come first, the own one last', () => {
  const [item] = questionnaire.items;
  if (!item) throw new Error('no item');
  expect(subjectsOf(item, assessment, idOf(2))).toEqual([1, 3, 2].map((each) => aboutPartner(idOf(each))));
  expect(tapsOf(assessment, idOf(2))).toBe(3 + 1 + 1);
});

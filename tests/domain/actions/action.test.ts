import { expect, test } from 'vitest';
import { Action, agreedAt, carriedTo, isLate } from '#domain/actions/action.ts';

const id = (digit: string) => digit.repeat(32);
const [march, june, september] = [id('a'), id('b'), id('c')];

const action = (patch: Partial<Action> = {}): Action => ({
  id: id('1'),
  partnership: id('f'),
  assessment: march,
  source: null,
  what: 'Jadwal piket dipasang di balai desa',
  who: 'Karang Taruna',
  until: null,
  state: 'agreed',
  said: '',
  reviewed: null,
  deleted: false,
  stamps: {},
  ...patch,
});

test('an action says what and who: blank or endless words are refused, spaces around them are not kept', () => {
  expect(Action.safeParse(action({ what: '   ' })).success).toBe(false);
  expect(Action.safeParse(action({ who: 'x'.repeat(101) })).success).toBe(false);
  expect(Action.parse(action({ what: '  Rapat   rutin ' })).what).toBe('Rapat rutin');
});

test('of an assessment those come that were agreed there, the earliest day first, without a day last, none that was taken back', () => {
  const none = action({ id: id('1') });
  const late = action({ id: id('2'), until: '2026-12-01' });
  const soon = action({ id: id('3'), until: '2026-04-01' });
  const gone = action({ id: id('4'), deleted: true });
  const other = action({ id: id('5'), assessment: june });
  expect(agreedAt([none, late, soon, gone, other], march)).toEqual([soon, late, none]);
});

test('the next assessment begins with what is open from the earlier ones', () => {
  const open = action({ id: id('1') });
  const begun = action({ id: id('2'), state: 'under-way' });
  const done = action({ id: id('3'), state: 'done' });
  const later = action({ id: id('4'), assessment: september });
  const gone = action({ id: id('5'), deleted: true });
  const carried = carriedTo([open, begun, done, later, gone], {
    assessment: june,
    earlier: new Set([march]),
  });
  expect(carried).toEqual([open, begun]);
});

test('what was ended at an assessment stays on its list, so that all see it', () => {
  const done = action({ state: 'done', reviewed: june });
  expect(carriedTo([done], { assessment: june, earlier: new Set([march]) })).toEqual([done]);
  expect(carriedTo([done], { assessment: september, earlier: new Set([march, june]) })).toEqual([]);
});

test('an action is late from the day after the agreed one, while it has not ended', () => {
  const due = action({ until: '2026-06-10' });
  expect(isLate(due, '2026-06-10')).toBe(false);
  expect(isLate(due, '2026-06-11')).toBe(true);
  expect(isLate({ ...due, state: 'dropped' }, '2026-06-11')).toBe(false);
  expect(isLate({ ...due, until: null }, '2026-06-11')).toBe(false);
});

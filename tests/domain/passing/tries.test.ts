import { expect, test } from 'vitest';
import { isPin } from '#domain/passing/pin.ts';
import { hashPin, isSameHash } from '#domain/passing/pin-hash.ts';
import { noTries, onClock, triesLeft, waitLeft, wrongAgain, type Tries } from '#domain/passing/tries.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 12, 12);

const after = (count: number): Tries =>
  Array.from({ length: count }).reduce<Tries>((tries) => wrongAgain(tries, noon), noTries);

test('a PIN is four to eight digits', () => {
  for (const pin of ['1234', '00000000']) expect(isPin(pin), pin).toBe(true);
  for (const typed of ['', '123', '123456789', '12a4', ' 1234', '١٢٣٤', '1234\n'])
    expect(isPin(typed), typed).toBe(false);
});

test('five tries are free, then each five cost a longer wait: one, five, fifteen minutes, and fifteen again', () => {
  for (const free of [0, 1, 4, 6, 9, 11]) expect(waitLeft(after(free), noon), String(free)).toBe(0);
  const minutes = [5, 10, 15, 20, 50].map((wrong) => waitLeft(after(wrong), noon) / minute);
  expect(minutes).toEqual([1, 5, 15, 15, 15]);
  expect([0, 1, 4, 5, 9].map((wrong) => triesLeft(after(wrong)))).toEqual([5, 4, 1, 5, 1]);
});

test('a wait ends when its time has gone, to the millisecond', () => {
  expect(waitLeft(after(5), noon + minute - 1)).toBe(1);
  expect(waitLeft(after(5), noon + minute)).toBe(0);
  expect(waitLeft(after(5), noon + 9 * minute)).toBe(0);
});

test('[F24] a clock turned back neither ends a wait nor makes it longer than it was', () => {
  const before = noon - 365 * 24 * 60 * minute;
  expect(waitLeft(after(10), before)).toBe(5 * minute);
  const heeded = onClock(after(10), before);
  expect(heeded).toEqual({ wrong: 10, since: before });
  expect(waitLeft(heeded, before + 4 * minute)).toBe(minute);
  expect(waitLeft(heeded, before + 5 * minute)).toBe(0);
  expect(onClock(after(10), noon + 1)).toEqual(after(10));
});

test('the hash of a PIN is the same each time, and another for every salt and every PIN', async () => {
  const hash = await hashPin('1234', 'salt');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashPin('1234', 'salt')).toBe(hash);
  expect(await hashPin('1235', 'salt')).not.toBe(hash);
  expect(await hashPin('1234', 'other')).not.toBe(hash);
});

test('the hash is scrypt with N = 2¹⁴, r = 8, p = 1, as Node computes it', async () => {
  const { scryptSync } = await import('node:crypto');
  const expected = scryptSync('4711', 'salt', 32, { N: 16_384, r: 8, p: 1 }).toString('hex');
  expect(await hashPin('4711', 'salt')).toBe(expected);
});

test('hashes are the same only when every digit is', () => {
  expect(isSameHash('ab', 'ab')).toBe(true);
  for (const other of ['aa', 'bb', 'a', 'abc', '']) expect(isSameHash('ab', other), other).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { errorOf, forged, full, put } from './made-files.ts';

const around = (inner: string) => `{"format":"pacts-survey","version":1,"kind":"full","partners":${inner}}`;

describe('[F22] a file made to exhaust or to reach further', () => {
  test('ends at a depth that no file has', async () => {
    expect(await errorOf(around('['.repeat(1_000_000)))).toMatchObject({ kind: 'wrong-shape' });
    expect(await errorOf(around(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`))).toMatchObject({
      kind: 'wrong-shape',
    });
  });

  test('ends at a length that no list has', async () => {
    const million = `[${'0,'.repeat(1_000_000)}0]`;
    expect(await errorOf(around(million))).toEqual({ kind: 'wrong-shape', path: 'partners' });
    expect(await errorOf(around(`[{"stamps":${million}}]`))).toEqual({
      kind: 'wrong-shape',
      path: 'partners.0.stamps',
    });
    const lists = `[${`[${'0,'.repeat(9000)}0],`.repeat(300)}0]`;
    expect(await errorOf(around(lists))).toEqual({ kind: 'wrong-shape', path: 'partners.222' });
  });

  test('does not overflow the stack with a hundred thousand mistakes', async () => {
    const bad = forged(full, (file) =>
      put(
        file,
        'partners',
        Array.from({ length: 20_000 }, () => ({ id: 1 })),
      ),
    );
    expect(await errorOf(bad)).toMatchObject({ kind: 'wrong-shape' });
  });

  test.each(['"__proto__"', String.raw`"\u005f_proto__"`])(
    'has no way to the prototype by %s',
    async (key) => {
      const text = around(`[{"stamps":{${key}:{"polluted":true}}}]`);
      expect(await errorOf(text)).toEqual({ kind: 'wrong-shape', path: 'partners.0.stamps.__proto__' });
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test.each(['constructor', 'prototype', 'toString'])('has no way to the prototype by "%s"', async (key) => {
    const bad = forged(full, (file) => put(file, `partners.0.${key}`, { polluted: true }));
    expect(await errorOf(bad)).toEqual({ kind: 'wrong-shape', path: `partners.0.${key}` });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleVersion } from '#exchange/bundle.ts';
import { readFile } from '#exchange/read.ts';
import { anonymous, byPartner } from './made.ts';
import { answers, full, results } from './made-files.ts';

/** A file as the app wrote it when its version was the newest. */
const old = (name: string): string => readFileSync(`tests/exchange/version-1/${name}.txt`, 'utf8');

test('what is written bears the newest version, and an app that is older says so', async () => {
  for (const text of [answers, full, results]) expect(JSON.parse(text).version).toBe(bundleVersion);
  expect(bundleVersion).toBe(2);
});

test('answers of version 1 are read', async () => {
  expect(await readFile(old('answers'))).toMatchObject({ ok: true, value: { kind: 'answers' } });
});

test('results of version 1 are read: nothing was told of ladders then', async () => {
  const read = await readFile(old('results'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.assessments.map(({ id }) => id)).toEqual([byPartner.id, anonymous.id]);
  expect(read.value.released.map(({ ladders }) => ladders)).toEqual([{}, {}]);
  expect(read.value.released.map(({ cells }) => Object.keys(cells).length)).toEqual([2, 2]);
});

test('a full file of version 1 is read whole', async () => {
  const read = await readFile(old('full'));
  expect(read).toMatchObject({ ok: true, value: { kind: 'full', unread: [] } });
  expect(read.ok && read.value.responses).toHaveLength(2);
});

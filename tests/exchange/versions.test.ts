import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleVersion } from '#exchange/bundle.ts';
import { readFile } from '#exchange/read.ts';
import { actions, anonymous, byPartner, joints, notes, tallies } from './made.ts';
import { answers, full, results } from './made-files.ts';

/** A file as the app wrote it when its version was the newest. */
const old = (name: string, version = 1): string =>
  readFileSync(`tests/exchange/version-${version}/${name}.txt`, 'utf8');

test('what is written bears the newest version, and an app that is older says so', async () => {
  for (const text of [answers, full, results]) expect(JSON.parse(text).version).toBe(bundleVersion);
  expect(bundleVersion).toBe(5);
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

test.each([1, 2])(
  'files of version %i are read whole: nothing was agreed on together then',
  async (version) => {
    for (const name of ['results', 'full']) {
      const read = await readFile(old(name, version));
      expect(read).toMatchObject({ ok: true, value: { kind: name, joints: [] } });
    }
    expect(await readFile(old('answers', version))).toMatchObject({ ok: true, value: { kind: 'answers' } });
  },
);

test('files of version 3 are read whole: nothing was to be done then', async () => {
  for (const name of ['results', 'full']) {
    const read = await readFile(old(name, 3));
    expect(read).toMatchObject({ ok: true, value: { kind: name, joints, actions: [] } });
  }
  expect(await readFile(old('answers', 3))).toMatchObject({ ok: true, value: { kind: 'answers' } });
});

test('files of version 4 are read whole: no hands were counted, nothing was written down, there were no keys', async () => {
  for (const name of ['results', 'full']) {
    const read = await readFile(old(name, 4));
    const none = { tallies: [], notes: [], keys: [] };
    expect(read).toMatchObject({ ok: true, value: { kind: name, joints, actions, ...none } });
  }
  expect(await readFile(old('answers', 4))).toMatchObject({ ok: true, value: { kind: 'answers' } });
});

test('what version 5 adds has its place in results and full files', async () => {
  for (const text of [results, full]) {
    expect(await readFile(text)).toMatchObject({ ok: true, value: { tallies, notes } });
  }
});

test('what version 4 adds has its place in results and full files', async () => {
  for (const text of [results, full]) {
    expect(await readFile(text)).toMatchObject({ ok: true, value: { actions } });
  }
});

test('what version 3 adds has its place in results and full files', async () => {
  for (const text of [results, full]) {
    expect(await readFile(text)).toMatchObject({ ok: true, value: { joints } });
  }
});

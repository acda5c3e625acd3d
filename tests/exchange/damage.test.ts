import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '#exchange/read.ts';
import { writeAnswers, writeResults } from '#exchange/write.ts';
import { anonymous, byPartner, naming, partners, partnership, releasedOf, responseOf } from './made.ts';

const responses = [responseOf(500, byPartner)];
const answers = writeAnswers({ partnership, assessment: byPartner, responses, exclusions: [] }, naming).text;
const results = writeResults(
  {
    partnership,
    partners,
    assessments: [anonymous],
    joints: [],
    tallies: [],
    notes: [],
    actions: [],
    released: [releasedOf(anonymous, 1)],
  },
  naming,
).text;

const kindOf = async (input: string | Uint8Array) => {
  const read = await readFile(input);
  return read.ok ? 'read' : read.error.kind;
};

describe.each([
  ['answers', answers],
  ['results', results],
])('[F22] a damaged %s file', (_, text) => {
  const bytes = new TextEncoder().encode(text);

  test('with any byte changed is refused, or read as it was', async () => {
    const whole = await readFile(text);
    const places = fc.array(fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const damaged = bytes.slice();
        for (const { at, to } of changes) damaged[at] = to;
        const read = await readFile(damaged);
        if (read.ok) expect(read).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  test('cut at any place is seen to be cut off; only its last line end may be missing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: text.length - 2 }), async (length) => {
        expect(await kindOf(text.slice(0, length))).toBe('cut-off');
      }),
      { numRuns: 100 },
    );
    expect(await kindOf(text.slice(0, -1))).toBe('read');
  });

  test('with a piece lost or doubled is refused, or read as it was', async () => {
    const whole = await readFile(text);
    const piece = fc.record({
      at: fc.integer({ min: 1, max: text.length - 3 }),
      length: fc.integer({ min: 1, max: 80 }),
    });
    await fc.assert(
      fc.asyncProperty(piece, async ({ at, length }) => {
        const end = Math.min(at + length, text.length - 2);
        for (const damaged of [text.slice(0, at) + text.slice(end), text.slice(0, end) + text.slice(at)]) {
          const read = await readFile(damaged);
          if (read.ok) expect(read).toEqual(whole);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('[F22] content that was changed by hand is damaged', async () => {
  expect(await kindOf(results.replace('"mean":4', '"mean":5'))).toBe('damaged');
  expect(await kindOf(answers.replace('Pertemuan', 'Pertemvan'))).toBe('damaged');
});

test('[F22] broken text is told with its place', async () => {
  const broken = results.replace('"kind":"results"', '"kind":results');
  expect(await readFile(broken)).toEqual({
    ok: false,
    error: { kind: 'broken-json', offset: broken.indexOf('results,') },
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '#domain/result.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { noRecords } from '#domain/responses/records.ts';
import { readFile } from '#exchange/read.ts';
import { writeAnswers, writeResults } from '#exchange/write.ts';
import { writeFull } from '#exchange/write-full.ts';
import {
  actions,
  anonymous,
  byPartner,
  everything,
  idOf,
  joints,
  naming,
  notes,
  nouns,
  partners,
  partnership,
  releasedOf,
  responseOf,
  tallies,
} from './made.ts';

const valueOf = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const first = responseOf(500, anonymous);
const second = responseOf(500, anonymous, [], { replaces: first.id, pairing: 'kopi42' });
const released = [releasedOf(byPartner, 0), releasedOf(anonymous, 1)];
const results = {
  partnership,
  partners,
  assessments: [byPartner, anonymous],
  joints,
  tallies,
  notes,
  actions,
  released,
};

test('an answers file gives back the responses, and for whom they are', async () => {
  const { text } = writeAnswers(
    { partnership, assessment: anonymous, responses: [first, second], exclusions: [] },
    naming,
  );
  expect(valueOf(await readFile(text))).toEqual({
    kind: 'answers',
    ...noRecords,
    to: {
      partnership: partnership.id,
      partnershipName: partnership.name,
      assessment: anonymous.id,
      title: anonymous.title,
      date: anonymous.date,
    },
    responses: [first, second],
  });
});

test('a withdrawal travels without its response; what the keeper excluded does not travel', async () => {
  const withdrawn = {
    response: first.id,
    assessment: anonymous.id,
    reason: 'withdrawn',
    by: 'respondent',
  } as const;
  const kept = { response: second.id, assessment: anonymous.id, reason: 'test', by: 'keeper' } as const;
  const { text } = writeAnswers(
    { partnership, assessment: anonymous, responses: [], exclusions: [withdrawn, kept] },
    naming,
  );
  const opened = valueOf(await readFile(text));
  expect(opened.exclusions).toEqual([withdrawn]);
  expect(opened.responses).toEqual([]);
});

test('a results file gives back what is asked and the released figures, and invites without any', async () => {
  const opened = valueOf(await readFile(writeResults(results, naming).text));
  expect(opened).toEqual({
    kind: 'results',
    ...noRecords,
    partnerships: [partnership],
    partners,
    assessments: [byPartner, anonymous],
    joints,
    tallies,
    notes,
    actions,
    released,
  });
  const invitation = writeResults({ ...results, released: [] }, naming);
  expect(valueOf(await readFile(invitation.text)).assessments).toEqual([byPartner, anonymous]);
});

test('a full file gives back every noun and what is kept, sealed and not', async () => {
  const sealed = valueOf(await writeFull(everything, 'gula aren', naming));
  expect(valueOf(await readFile(sealed.text, 'gula aren'))).toEqual({
    kind: 'full',
    ...everything,
    unread: [],
  });

  const open = { ...everything, assessments: [byPartner], keys: [], releases: [] };
  const mine = { ...open, responses: nouns.responses.slice(0, 1), exclusions: nouns.exclusions.slice(0, 1) };
  const plain = valueOf(await writeFull(mine, null, naming));
  expect(valueOf(await readFile(plain.text))).toEqual({ kind: 'full', ...mine, unread: [] });
});

test('a full file says only of its own assessments that they are kept, and each once', async () => {
  const kept = [idOf(999), anonymous.id, anonymous.id];
  const { text } = valueOf(await writeFull({ ...nouns, kept }, 'gula aren', naming));
  expect(valueOf(await readFile(text, 'gula aren'))).toMatchObject({ kept: [anonymous.id] });
});

test('[F21] the same file read twice gives the same rows, and written again the same content', async () => {
  const { text } = writeResults(results, naming);
  const once = valueOf(await readFile(text));
  expect(valueOf(await readFile(text))).toEqual(once);
  const rewritten = writeResults({ ...once, partnership }, naming);
  expect(checksumIn(rewritten.text)).toBe(checksumIn(text));
});

const checksumIn = (text: string): unknown => JSON.parse(text).checksum;

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((words) => /\S/.test(words));

const answered = fc.record({
  respondent: fc.integer({ min: 1, max: 1_000_000 }),
  level: fc.constantFrom(1, 5, 'cannot-judge' as const),
  words: text,
});

test('whatever is said, read back it is the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(answered, { selector: ({ respondent }) => respondent }), async (all) => {
      const responses = all.map(({ respondent, level, words }) =>
        responseOf(
          respondent,
          byPartner,
          [{ item: 'rating', subject: aboutPartner(idOf(1)), value: level }],
          {
            comments: [{ dimension: 'care', text: words }],
          },
        ),
      );
      const setUp = { partnerships: [partnership], partners, assessments: [byPartner] };
      const rows = { ...noRecords, ...setUp, responses, kept: [] };
      const written = valueOf(await writeFull(rows, null, naming));
      expect(valueOf(await readFile(written.text))).toEqual({ kind: 'full', ...rows, unread: [] });
    }),
    { numRuns: 40 },
  );
});

const named = (name: string) =>
  writeResults({ ...results, partnership: { ...partnership, name } }, naming).name;

test('a file’s name says whose it is, of which day and what is in it, in letters that every system takes', async () => {
  expect(named('Kemitraan SDN 1 Sukamaju & Desa')).toBe(
    'pacts-kemitraan-sdn-1-sukamaju-2026-11-22-hasil.txt',
  );
  expect(named('../../etc/passwd')).toBe('pacts-etc-passwd-2026-11-22-hasil.txt');
  expect(named('École “Été”')).toBe('pacts-ecole-ete-2026-11-22-hasil.txt');
  expect(named('会')).toBe('pacts-2026-11-22-hasil.txt');
  const { name } = valueOf(await writeFull({ ...noRecords, kept: [] }, null, naming));
  expect(name).toBe('pacts-2026-11-22-lengkap.txt');
});

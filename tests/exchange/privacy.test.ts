import { expect, test } from 'vitest';
import { cellKey } from '#domain/privacy/released.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { ResultsFile } from '#exchange/bundle.ts';
import { readFile } from '#exchange/read.ts';
import { writeResults } from '#exchange/write.ts';
import { writeFull } from '#exchange/write-full.ts';
import { anonymous, byPartner, everything, idOf, naming, partners, partnership, releasedOf } from './made.ts';
import { forged, put } from './made-files.ts';

const results = {
  partnership,
  partners,
  assessments: [byPartner, anonymous],
  joints: [],
  tallies: [],
  notes: [],
  actions: [],
  released: [releasedOf(anonymous, 1)],
};
const own = cellKey({ subject: aboutPartner(idOf(2)), group: 'own', level: 'item', id: 'rating' });

test('what a respondent sees of the own answers gets into no results file', () => {
  const live = releasedOf(anonymous, 0);
  expect(() => writeResults({ ...results, released: [live] }, naming)).toThrow('released.0.number');
  const shown = releasedOf(byPartner, 0);
  const [cell] = Object.values(shown.cells);
  if (!cell) throw new Error('no cell');
  const released = [{ ...shown, cells: { [own]: cell } }];
  expect(() => writeResults({ ...results, released }, naming)).toThrow('own');
});

test('a results file that says it holds such answers is refused', async () => {
  const { text } = writeResults(results, naming);
  const bad = forged(text, (file) => put(file, 'released.0.number', 0));
  expect(await readFile(bad)).toEqual({
    ok: false,
    error: { kind: 'wrong-shape', path: 'released.0.number' },
  });
});

test('a results file has no place for responses, respondents, exclusions or who was there', async () => {
  expect(Object.keys(ResultsFile.shape).toSorted()).toEqual(
    [
      'actions',
      'assessments',
      'checksum',
      'format',
      'joints',
      'kind',
      'notes',
      'partners',
      'partnerships',
      'released',
      'tallies',
      'version',
    ].toSorted(),
  );
  for (const field of ['responses', 'exclusions', 'releases', 'keys', 'unread']) {
    const bad = forged(writeResults(results, naming).text, (file) => put(file, field, []));
    expect(await readFile(bad)).toEqual({ ok: false, error: { kind: 'wrong-shape', path: field } });
  }
});

test('[C5] nothing of how quickly somebody tapped has a place in a results file', async () => {
  const bad = forged(writeResults(results, naming).text, (file) =>
    put(file, 'released.0.haste', { quick: 9, taps: 9 }),
  );
  expect(await readFile(bad)).toEqual({
    ok: false,
    error: { kind: 'wrong-shape', path: 'released.0.haste' },
  });
});

test('a full file with an anonymous assessment is never written without a passphrase', async () => {
  for (const passphrase of [null, '', '  ']) {
    expect(await writeFull(everything, passphrase, naming)).toEqual({
      ok: false,
      error: { kind: 'needs-passphrase' },
    });
  }
});

test('nothing of a sealed file can be read in its text', async () => {
  const written = await writeFull(everything, 'gula aren', naming);
  const text = written.ok ? written.value.text : '';
  expect(text).toMatch(/^pacts-survey sealed 1 sha256:[0-9a-f]{64}\n-----BEGIN AGE/);
  const inside = Buffer.from(text.split('\n').slice(2, -2).join(''), 'base64').toString('latin1');
  for (const word of ['pacts-survey', 'partnerships', idOf(501), 'Terima'])
    expect(inside).not.toContain(word);
});

import { expect, test } from 'vitest';
import { find } from '#exchange/find.ts';
import { readFile } from '#exchange/read.ts';
import { unseal } from '#exchange/seal.ts';
import { writeFull } from '#exchange/write-full.ts';
import { byPartner, idOf, naming, nouns, partners, responseOf } from './made.ts';
import { forged } from './made-files.ts';

const plain = {
  ...nouns,
  assessments: [byPartner],
  responses: [responseOf(500, byPartner)],
  exclusions: [],
  keys: [],
  releases: [],
  kept: [byPartner.id],
};

/** The rows written and read again. */
async function through(rows: Parameters<typeof writeFull>[0]) {
  const written = await writeFull(rows, 'x', naming);
  if (!written.ok) throw new Error(written.error.kind);
  const read = await readFile(written.value.text, 'x');
  if (!read.ok || read.value.kind !== 'full') throw new Error('not read');
  return { unread: written.value.unread, opened: read.value };
}

test('[F23] a poisoned record goes along as it lies there, and the others are whole', async () => {
  const poison = { id: 7, name: null, nested: [{ of: 'anything' }] };
  const { unread, opened } = await through({ ...plain, partners: [...partners, poison, undefined, 'x'] });
  expect(unread).toBe(3);
  expect(opened).toEqual({
    kind: 'full',
    ...plain,
    unread: [poison, null, 'x'].map((row) => ({ table: 'partners', json: JSON.stringify(row) })),
  });
});

test('[F23] with a poisoned partnership goes what hangs on it, and nothing is lost', async () => {
  const { opened } = await through({ ...plain, partnerships: [{ broken: true }] });
  expect([opened.partnerships, opened.partners, opened.assessments, opened.responses]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(opened.unread.map(({ table }) => table).toSorted()).toEqual([
    'actions',
    'actions',
    'assessments',
    'joints',
    'joints',
    'notes',
    'notes',
    'notes',
    'partners',
    'partners',
    'partners',
    'partnerships',
    'released',
    'responses',
    'tallies',
    'tallies',
    'tallies',
  ]);
  expect(opened.unread.map(({ json }) => json)).toContain(JSON.stringify(responseOf(500, byPartner)));
  expect(opened.kept).toEqual([]);
});

test('[F23] what nobody could read is never written unsealed: it may be anybody’s', async () => {
  const rows = { ...plain, responses: [...plain.responses, { id: 'x' }] };
  expect(await writeFull(rows, null, naming)).toEqual({ ok: false, error: { kind: 'needs-passphrase' } });
});

test('[F12] rows that an older app left unread are read by one that understands them', async () => {
  const written = await writeFull(plain, null, naming);
  const later = responseOf(501, byPartner);
  const newer = { ...partners[0], id: idOf(4), sound: 'a field of tomorrow' };
  const twice = partners[1];
  const text = forged(written.ok ? written.value.text : '', (file) => {
    file['unread'] = [
      { table: 'responses', json: JSON.stringify(later) },
      { table: 'partners', json: JSON.stringify(newer) },
      { table: 'partners', json: JSON.stringify(twice) },
      { table: 'releases', json: '{"cut' },
    ];
  });
  const read = await readFile(text);
  expect(read).toEqual({
    ok: true,
    value: {
      kind: 'full',
      ...plain,
      responses: [...plain.responses, later],
      unread: [
        { table: 'partners', json: JSON.stringify(newer) },
        { table: 'releases', json: '{"cut' },
        { table: 'partners', json: JSON.stringify(twice) },
      ],
    },
  });
});

test('[F12] an assessment that an older app left unread is kept by whoever kept it', async () => {
  const tomorrow = {
    ...plain,
    assessments: [{ ...byPartner, mode: 'of tomorrow' }],
    responses: [],
    released: [],
  };
  const written = await writeFull(tomorrow, 'x', naming);
  const found = find(written.ok ? written.value.text : '');
  if (!found.ok || found.value.kind !== 'sealed') throw new Error('not sealed');
  const inside = await unseal(found.value.body, found.value.checksum, 'x');
  const text = forged(inside.ok ? inside.value : '', (file) => {
    file['unread'] = [{ table: 'assessments', json: JSON.stringify(byPartner) }];
  });
  expect(await readFile(text)).toMatchObject({
    ok: true,
    value: { assessments: [byPartner], kept: [byPartner.id], unread: [] },
  });
});

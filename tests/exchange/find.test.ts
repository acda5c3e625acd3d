import { describe, expect, test } from 'vitest';
import { readFile } from '#exchange/read.ts';
import { writeAnswers } from '#exchange/write.ts';
import { writeFull } from '#exchange/write-full.ts';
import { byPartner, everything, naming, partnership, responseOf } from './made.ts';

const plain = writeAnswers(
  { partnership, assessment: byPartner, responses: [responseOf(500, byPartner)], exclusions: [] },
  naming,
).text;
const written = await writeFull(everything, 'x', naming);
const sealed = written.ok ? written.value.text : '';

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe.each([
  ['a plain', plain, 'read'],
  ['a sealed', sealed, 'sealed'],
])('%s file is known by its content', (_, text, outcome) => {
  test.each<[string, string | Uint8Array]>([
    ['as bytes', Buffer.from(text)],
    ['under a byte order mark', `\uFEFF${text}`],
    ['under the bytes of one', Buffer.from(`\uFEFF${text}`)],
    ['as an editor saves it in UTF-16', utf16(text)],
    ['as another editor saves it in UTF-16', utf16(text).swap16()],
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['between white space', `\n\n   ${text}  \t\n`],
    ['in a chat message', `[22/11 19.04] Budi: ini berkasnya ya {penting}:\n"${text}"\nTerima kasih :-}`],
  ])('%s', async (__, input) => {
    const read = await readFile(input);
    expect(read.ok ? 'read' : read.error.kind).toBe(outcome);
  });
});

test('a plain file that another program has laid out anew is read', async () => {
  const { format, ...others } = JSON.parse(plain);
  expect(await readFile(JSON.stringify({ ...others, format }, null, 2))).toEqual(await readFile(plain));
});

test('a sealed file quoted in a mail opens', async () => {
  const quoted = sealed
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  expect((await readFile(quoted, 'x')).ok).toBe(true);
});

test('a plain file in which somebody wrote of a sealed one stays plain', async () => {
  const text = `pacts-survey sealed 1 sha256:${'0'.repeat(64)} -----BEGIN AGE ENCRYPTED FILE-----`;
  const { text: told } = writeAnswers(
    {
      partnership,
      assessment: byPartner,
      responses: [responseOf(1, byPartner, [], { comments: [{ dimension: 'care', text }] })],
      exclusions: [],
    },
    naming,
  );
  expect((await readFile(told)).ok).toBe(true);
});

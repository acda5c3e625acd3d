import { deflateSync, strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSheets } from '#exchange/xlsx/read-sheets.ts';
import { unpack } from '#exchange/xlsx/unpack.ts';
import { writeXlsx } from '#exchange/table/write-xlsx.ts';
import { packed, partsOf, rowsOf } from './made-xlsx.ts';

const all = () => true;

/** The texts of the first sheet, row by row, with what is the matter with a cell behind a `!`. */
async function texts(bytes: Uint8Array): Promise<string[][]> {
  const read = await readSheets(bytes, all);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return (read.value.sheets[0]?.rows ?? []).map(({ cells }) =>
    [...cells.values()].map(({ text, trouble }) => (trouble ? `${text}!${trouble}` : text)),
  );
}

const errorOf = async (bytes: Uint8Array) => {
  const read = await readSheets(bytes, all);
  return read.ok ? null : read.error;
};

describe('a sheet', () => {
  test('gives its cells, in whatever way programs write them', async () => {
    const shared =
      '<si><t>one</t></si><si><r><t>ri</t></r><r><t xml:space="preserve">ch </t></r><rPh><t>aside</t></rPh></si>';
    const rows =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>' +
      '<row><c t="str"><v>two</v></c><c><v>3.5</v></c><c t="b"><v>1</v></c><c t="inlineStr"><is><t>a &amp; &#98;_x000D_</t></is></c></row>' +
      '<row r="9"><c r="A9" t="s"/><c r="B9" s="1"/></row>';
    const bytes = packed(partsOf({ survey: rows }, shared));
    expect(await texts(bytes)).toEqual([
      ['one', 'rich'],
      ['two', '3.5', 'TRUE', 'a & b'],
    ]);
    const read = await readSheets(bytes, all);
    expect(read.ok && read.value.sheets[0]?.rows.map(({ number }) => number)).toEqual([2, 3]);
    expect(read.ok && [...(read.value.sheets[0]?.rows[0]?.cells.keys() ?? [])]).toEqual([0, 2]);
  });

  test('tells a formula and an error from what was typed; a tick that is written as a formula is none', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1"><f>NOW()</f></c></row>';
    expect(await texts(packed(partsOf({ survey: rows })))).toEqual([
      ['2!formula', '#REF!!error', 'TRUE', '!formula'],
    ]);
  });

  test('is read under whatever prefix, and with capitals in the names of parts', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = partsOf({ survey: '' });
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[<b>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await texts(packed({ ...rest, 'xl/worksheets/Sheet1.xml': sheet }))).toEqual([['<b>']]);
  });

  test('comes with the names of the others, which are never unpacked', async () => {
    const read = await readSheets(
      packed({ ...partsOf({ survey: rowsOf([['a']]), other: '<broken' }), 'xl/vbaProject.bin': 'x' }),
      (name) => name === 'survey',
    );
    expect(read).toMatchObject({ ok: true, value: { others: ['other'], macros: true } });
  });
});

test('what is written is read again, letter by letter', async () => {
  const text = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('_x0041_', '=1+1', '<b>&"\'', 'baris\nbaru', '🙏', '\u0000'),
    )
    .map((one) => one.trim())
    .filter((one) => one !== '' && one.isWellFormed());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      async (rows) => {
        const columns = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id, kind: 'text' }) as const);
        const table = { id: 'survey', title: 'survey', columns, rows };
        const bytes = await writeXlsx([{ table }], { title: 'survey', language: 'id' });
        expect((await texts(bytes)).slice(1)).toEqual(rows);
      },
    ),
    { numRuns: 20 },
  );
});

const row = (content: string) => (_: unknown, index: number) => `<row r="${index + 1}">${content}</row>`;

describe('[F22] hostile and broken files', () => {
  const sound = packed(
    partsOf({
      survey: rowsOf([
        ['type', 'name'],
        ['text', 'a'],
      ]),
    }),
  );

  test('a bomb is given up as soon as its parts together are too much', async () => {
    const half = `<!--${'a'.repeat(10_500_000)}-->`;
    const bytes = packed(partsOf({ survey: half, choices: half }));
    expect(bytes.length).toBeLessThan(200_000);
    expect(await errorOf(bytes)).toEqual({ kind: 'swollen' });
  });

  test('a part is given up at its limit, which no size that the file claims can move', async () => {
    const packedPart = deflateSync(new Uint8Array(100_000));
    const part = { stored: false, crc: 0, packed: packedPart };
    expect(await unpack(part, 99_999)).toEqual({ ok: false, error: { kind: 'swollen' } });
    expect(await unpack({ ...part, stored: true }, 10)).toEqual({ ok: false, error: { kind: 'swollen' } });
    expect(await unpack(part, 100_000)).toEqual({ ok: false, error: { kind: 'damaged' } });
  });

  test('a hundred thousand rows are too many, and the sheet is named; empty ones do not count', async () => {
    const full = Array.from({ length: 100_000 }, row('<c><v>1</v></c>')).join('');
    expect(await errorOf(packed(partsOf({ survey: rowsOf([['a']]), choices: full })))).toEqual({
      kind: 'too-many-rows',
      sheet: 'choices',
      limit: 5000,
    });
    const empty = Array.from({ length: 100_000 }, row('<c s="1"/>')).join('');
    expect(await texts(packed(partsOf({ survey: empty })))).toEqual([]);
  });

  test('XML that brings its own entities is refused, and nothing is looked up', async () => {
    const { 'xl/worksheets/sheet1.xml': _, ...rest } = partsOf({ survey: '' });
    const entity = (doctype: string, text: string) =>
      packed({
        ...rest,
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?>${doctype}<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`,
      });
    const external = entity('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', '&f;');
    expect(await errorOf(external)).toEqual({ kind: 'doctype' });
    for (const text of ['&f;', '&toString;', '&amp', '&#x110000;', '&', '&#;']) {
      expect(await errorOf(entity('', text)), text).toEqual({ kind: 'damaged' });
    }
  });

  test.each([
    ['a tag that is not closed', '<row r="1">'],
    ['tags that close in the wrong order', '<row r="1"><c r="A1"></row></c>'],
    ['a pointer to a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['rows that go backwards', '<row r="2"/><row r="1"/>'],
    ['a row beyond what there can be', '<row r="9999999"/>'],
    ['a row that is no number', '<row r="x"/>'],
    ['columns that go backwards', '<row r="1"><c r="B1"/><c r="A1"/></row>'],
    ['a column beyond what there can be', '<row r="1"><c r="ZZZ1"/></row>'],
    ['a depth that nobody writes', '<a>'.repeat(200) + '</a>'.repeat(200)],
  ])('%s is damage', async (_, rows) => {
    expect(await errorOf(packed(partsOf({ survey: rows })))).toEqual({ kind: 'damaged' });
  });

  test('a file that was cut anywhere is refused', async () => {
    for (let length = 0; length < sound.length; length += 7) {
      expect(await errorOf(sound.subarray(0, length)), String(length)).not.toBeNull();
    }
  });

  test('one changed byte is noticed wherever it matters, and never throws', async () => {
    const right = await texts(sound);
    for (let at = 0; at < sound.length; at += 5) {
      const changed = sound.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const read = await readSheets(changed, all);
      const [sheet] = read.ok ? read.value.sheets : [];
      if (sheet)
        expect(sheet.rows.map(({ cells }) => [...cells.values()].map(({ text }) => text))).toEqual(right);
    }
  });

  test('a ZIP of something else is told apart', async () => {
    const other = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') });
    expect(await errorOf(other)).toEqual({ kind: 'other-zip' });
    const parts = partsOf({ survey: '' });
    const text = { ...parts, '_rels/.rels': String(parts['_rels/.rels']).replace('workbook', 'document') };
    expect(await errorOf(packed(text))).toEqual({ kind: 'other-zip' });
  });

  test('a part under lock is told apart from damage', async () => {
    const locked = sound.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at < locked.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50)
        view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
    }
    expect(await errorOf(locked)).toEqual({ kind: 'locked' });
  });
});

import { describe, expect, test } from 'vitest';
import { readSheets } from '#exchange/xlsx/read-sheets.ts';
import { packed, partsOf, rowsOf, type Parts } from './made-xlsx.ts';

/** The cells of the first sheet, row by row, with what is the matter with each behind a `!`. */
async function cellsOf(parts: Parts): Promise<string[][]> {
  const read = await readSheets(packed(parts), () => true);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return (read.value.sheets[0]?.rows ?? []).map(({ cells }) =>
    [...cells.values()].map(({ text, trouble }) => (trouble ? `${text}!${trouble}` : text)),
  );
}

const sheet = 'xl/worksheets/sheet1.xml';
const one = partsOf({ survey: rowsOf([['type', 'name']]) });
const changed = (from: RegExp, to: string): Parts =>
  Object.fromEntries(Object.entries(one).map(([name, xml]) => [name, String(xml).replaceAll(from, to)]));

describe('what other programs write is read the same', () => {
  test.each([
    [
      'strict OOXML, with its own namespaces',
      changed(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006/g,
        'http://purl.oclc.org/ooxml/officeDocument',
      ),
    ],
    ['addresses from the root', changed(/Target="worksheets/g, 'Target="/xl/worksheets')],
    ['addresses that begin with a dot', changed(/Target="worksheets/g, 'Target="./worksheets')],
    [
      'a byte order mark, a declaration and comments',
      {
        ...one,
        [sheet]: `\uFEFF<?xml version="1.0" standalone="yes"?>\r\n<!-- made by hand -->${String(one[sheet])}`,
      },
    ],
    [
      'another name for the workbook',
      Object.fromEntries(
        Object.entries(changed(/workbook\.xml/g, 'workbook2.xml')).map(([name, xml]) => [
          name.replace('workbook', 'workbook2'),
          xml,
        ]),
      ),
    ],
    [
      'the folder mark of Windows',
      Object.fromEntries(Object.entries(one).map(([name, xml]) => [name.replaceAll('/', '\\'), xml])),
    ],
    [
      'attributes of later versions',
      changed(/<row /g, '<row spans="1:2" x14ac:dyDescent="0.25" xmlns:x14ac="x" '),
    ],
    [
      'drop-down lists and their formulas after the rows',
      changed(
        /<\/sheetData>/g,
        '</sheetData><dataValidations><dataValidation><formula1>"a,b"</formula1></dataValidation></dataValidations><extLst><ext><x14:x><xm:f>choices!A1</xm:f></x14:x></ext></extLst>',
      ),
    ],
  ])('%s', async (_, parts) => {
    expect(await cellsOf(parts)).toEqual([['type', 'name']]);
  });

  test('merged cells, empty rows and rows that are far below', async () => {
    const rows =
      '<row r="1"/><row r="3" ht="12.8"><c r="A3" s="4" t="inlineStr"><is><t>type</t></is></c><c r="B3" s="4"/><c r="C3" s="4"/></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    expect(await cellsOf(partsOf({ survey: rows }))).toEqual([['type'], ['1']]);
  });

  test('readings beside foreign letters are left out, in cells too', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>課題</t></r><rPh sb="0" eb="2"><t>カダイ</t></rPh><r><t> A</t></r></is></c></row>';
    expect(await cellsOf(partsOf({ survey: rows }))).toEqual([['課題 A']]);
  });

  test('numbers are read as they were typed', async () => {
    const value = (text: string) => `<c><v>${text}</v></c>`;
    const rows = `<row r="1">${['1.0', '1.1000000000000001', '-2.50', '1E3', '007', '12345678901234567890123'].map(value).join('')}</row>`;
    expect(await cellsOf(partsOf({ survey: rows }))).toEqual([
      ['1', '1.1', '-2.5', '1000', '7', '12345678901234567890123'],
    ]);
  });
});

describe('a number that is shown as something else is told of', () => {
  const styled = (format: string) => {
    const parts = partsOf({
      survey:
        '<row r="1"><c s="1"><v>46348</v></c><c s="0"><v>5</v></c><c s="1" t="str"><v>text</v></c><c s="1"/></row>',
    });
    const relations = 'xl/_rels/workbook.xml.rels';
    return {
      ...parts,
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode='${format}'/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="${/^\d+$/.test(format) ? format : 164}"/></cellXfs></styleSheet>`,
      [relations]: String(parts[relations]).replace(
        '</Relationships>',
        '<Relationship Id="st" Type="x/styles" Target="styles.xml"/></Relationships>',
      ),
    };
  };

  test.each(['14', '22', '10', '12', '45', 'yyyy-mm-dd', '[$-421]d mmmm yyyy', '0.0%', '# ?/?', '[h]:mm'])(
    'as by %s',
    async (format) => {
      expect(await cellsOf(styled(format))).toEqual([['46348!shown-otherwise', '5', 'text']]);
    },
  );

  test.each(['0', '1', '4', '49', '#,##0.00', '[$Rp-421] #,##0', '"days" 0', '[Red]0;\\d0'])(
    'but not as by %s',
    async (format) => {
      expect(await cellsOf(styled(format))).toEqual([['46348', '5', 'text']]);
    },
  );

  test('so is a date that is written as one', async () => {
    expect(await cellsOf(partsOf({ survey: '<row r="1"><c t="d"><v>2026-11-22</v></c></row>' }))).toEqual([
      ['2026-11-22!shown-otherwise'],
    ]);
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeXlsx, type Sheet } from '#exchange/table/write-xlsx.ts';
import { placed } from '#exchange/table/block-sheet.ts';
import { xmlTokens } from '#exchange/xlsx/xml.ts';
import { opened } from './opened.ts';
import { sampleBlocks, sampleCharts } from './sample-sheets.ts';

const properties = { title: 'Kemitraan', language: 'id' };

async function partsOf(sheets: readonly Sheet[]): Promise<Map<string, string>> {
  const parts = unzipSync(await writeXlsx(sheets, properties));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const sample = partsOf([sampleBlocks]);
const charts = sample.then((parts) => [...parts].filter(([name]) => name.startsWith('xl/charts/')));

/** The texts of all elements of the name, in their order. */
function textsOf(xml: string, wanted: string): string[] {
  const found: string[] = [];
  let within = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (within) found[found.length - 1] += token.text;
    } else if (token.kind !== 'fault' && token.name === wanted) {
      within = token.kind === 'open';
      if (within) found.push('');
    }
  }
  return found;
}

describe('charts of a sheet', () => {
  test('there is one file for each, of its kind', async () => {
    const kinds = (await charts).map(([, xml]) => /<c:(\w+Chart)>/.exec(xml)?.[1]);
    expect(kinds).toEqual(['barChart', 'barChart', 'lineChart', 'radarChart']);
    expect((await charts).map(([, xml]) => /grouping val="(\w+)"/.exec(xml)?.[1])).toEqual([
      'clustered',
      'stacked',
      'standard',
      undefined,
    ]);
  });

  test('each points to cells that are there, and shows what lies in them', async () => {
    const sheet = (await opened(await writeXlsx([sampleBlocks], properties))).worksheets[0];
    if (!sheet) throw new Error('there is a sheet');
    for (const [, xml] of await charts) {
      const formulas = textsOf(xml, 'f');
      expect(formulas.length).toBeGreaterThanOrEqual(4);
      for (const formula of formulas) {
        const [, quoted = '', letter = '', first = '', last = ''] =
          /^'(.*)'!\$([A-Z]+)\$(\d+):\$\2\$(\d+)$/.exec(formula) ?? [];
        expect(quoted.replaceAll("''", "'")).toBe(sheet.name);
        const cells = Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => place);
        const there = cells.map((place) => sheet.getCell(`${letter}${Number(first) + place}`).value);
        const shown = there.filter((value) => value !== null).map(String);
        const cache = xml
          .split('<c:f>')
          .find((part) => textsOf(`<r><f>${part.split('</c:f>')[0]}</f></r>`, 'f')[0] === formula);
        const [points = ''] = (cache?.split('Cache>') ?? []).slice(1);
        expect(textsOf(`<c:x>${points.replace(/<\/c:\w*$/, '')}</c:x>`, 'v')).toEqual(shown);
      }
    }
  });

  test('[P4] what is not shown is a gap: it has no point, and lines do not go on over it', async () => {
    const [, line] = (await charts)[2] ?? [];
    expect(line).toContain('<c:dispBlanksAs val="gap"/>');
    const [, toko = ''] = (line ?? '').split(/\$D\$\d+:\$D\$\d+/);
    expect(
      [...(toko.split('</c:numCache>')[0]?.matchAll(/idx="(\d)"/g) ?? [])].map(([, idx]) => idx),
    ).toEqual(['0', '1', '3', '4']);
    expect(toko).toContain('<c:ptCount val="5"/>');
  });

  test('each has its words for those who cannot see it, and lies beside its table, below it where that is wide', async () => {
    const drawing = (await sample).get('xl/drawings/drawing1.xml') ?? '';
    const frames = [...xmlTokens(drawing)].flatMap((token) =>
      token.kind === 'open' && token.name === 'cNvPr' ? [token.attributes.get('descr')] : [],
    );
    expect(frames).toEqual(sampleCharts.map(({ alt }) => alt));
    const rows = textsOf(drawing, 'row').map(Number);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size).toBe(rows.length);
    // From the first column to before the second
    expect(textsOf(drawing, 'col').map(Number)).toEqual([6, 14, 0, 8, 6, 14, 6, 14]);
    const blocks = placed(sampleBlocks);
    for (const [place, { drawn, headRow, rows: own }] of blocks.entries()) {
      const below = headRow + 1 + own.length;
      expect(drawn?.at.from.row).toBe(place === 1 ? below + 1 : headRow);
      expect(blocks[place + 1]?.headingRow ?? Infinity).toBeGreaterThan(
        Math.max(below, drawn?.at.to.row ?? 0),
      );
    }
  });

  test('headings, heads and figures stand where they are looked for, and texts stay texts', async () => {
    const sheet = (await opened(await writeXlsx([sampleBlocks], properties))).worksheets[0];
    if (!sheet) throw new Error('there is a sheet');
    expect(sheet.getCell('A1').value).toBe('=Kemitraan');
    for (const { heading, columns, rows, headingRow, headRow } of placed(sampleBlocks)) {
      expect(sheet.getCell(headingRow + 1, 1).value).toBe(heading);
      const heads = columns.map((_, place) => sheet.getCell(headRow + 1, place + 1).value);
      expect(heads).toEqual(columns.map(({ label }) => label));
      const scores = rows.map((_, place) => sheet.getCell(headRow + 2 + place, 3).value);
      expect(scores).toEqual(rows.map((row) => row[2]));
    }
  });

  test('all parts are well formed, each is told of, and all that is pointed to is there', async () => {
    const parts = await sample;
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const [name, xml] of parts) {
      expect(
        [...xmlTokens(xml)].filter((token) => token.kind === 'fault'),
        name,
      ).toEqual([]);
      if (!name.endsWith('.rels') && !name.startsWith('[')) expect(types).toContain(`PartName="/${name}"`);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/.*$/, '');
      for (const token of xmlTokens(xml)) {
        if (token.kind !== 'open' || token.name !== 'Relationship') continue;
        const target = new URL(token.attributes.get('Target') ?? '', `file:///${folder}`).pathname.slice(1);
        expect(parts.has(target), `${name}: ${target}`).toBe(true);
      }
    }
  });

  test('marks and dashes tell the lines apart where there is no colour', async () => {
    const [, line = ''] = (await charts)[2] ?? [];
    expect([...line.matchAll(/symbol val="(\w+)"/g)].map(([, mark]) => mark)).toEqual(['circle', 'diamond']);
    expect([...line.matchAll(/prstDash val="(\w+)"/g)].map(([, dash]) => dash)).toEqual(['solid', 'dash']);
  });

  test('a chart of cells that are not there is a bug', async () => {
    const [chart] = sampleCharts;
    const [block] = sampleBlocks.blocks;
    if (!chart || !block) throw new Error('there are samples');
    for (const categories of [
      { column: 'nothing', from: 0, count: 5 },
      { column: 'dimension', from: 3, count: 5 },
      { column: 'dimension', from: 0, count: 0 },
    ]) {
      await expect(
        partsOf([{ ...sampleBlocks, blocks: [{ ...block, chart: { ...chart, categories } }] }]),
      ).rejects.toThrow();
    }
  });
});

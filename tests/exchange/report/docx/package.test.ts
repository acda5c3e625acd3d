import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '#exchange/report/document.ts';
import { sampleDocument } from '../sample-document.ts';
import { all, openPackage, ownText, paragraphsOf, styleOf, textOf, valueOf } from './read-docx.ts';
import { readBack, written, wordsIn } from './written.ts';

const report = sampleDocument('id');
const bare: ReportDocument = { ...report, logo: null, intro: [], facts: [], sections: [] };

describe('a Word file', () => {
  test('is the same to the byte whenever the same report is written', async () => {
    const first = await written(report);
    await written(sampleDocument('en'));
    expect(await written(report)).toEqual(first);
  });

  test.each([
    ['a whole report', report],
    ['a report without logo, words and parts', bare],
  ])('is whole: %s', async (_, some) => {
    const { names, root, text } = await readBack(some);
    const types = root('[Content_Types].xml');
    const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes.get('Extension')));
    const parts = all(types, 'Override').map(({ attributes }) => attributes.get('PartName'));
    for (const name of names.filter((one) => one !== '[Content_Types].xml')) {
      expect(parts.includes(`/${name}`) || endings.has(name.split('.').at(-1) ?? ''), name).toBe(true);
      if (name.endsWith('.xml')) expect(parts, name).toContain(`/${name}`);
      // Well formed, and no letter that XML forbids
      if (/\.(xml|rels|svg)$/.test(name)) expect(root(name).name).not.toBe('');
      if (/\.(xml|rels)$/.test(name)) expect(text(name)).not.toMatch(/[^\P{Cc}\t\n\r]|&#x?[01]?\d;/u);
    }
    for (const part of parts) expect(names).toContain(part?.slice(1));
    for (const name of names.filter((one) => one.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      for (const { attributes } of all(root(name), 'Relationship')) {
        expect(names).toContain(`${folder}${attributes.get('Target') ?? ''}`);
      }
    }
  });

  test('a logo that is a mere line can be seen', async () => {
    const logo = report.logo ?? expect.fail('a report without a logo');
    const { body } = await readBack({ ...bare, logo: { ...logo, width: 600, height: 1 } });
    const [extent] = all(body, 'extent').map(({ attributes }) => attributes);
    expect(Number(extent?.get('cx'))).toBe(220 * 9525);
    expect(Number(extent?.get('cy'))).toBe(9525);
  });

  test('points to nothing that is not there: pictures, headers, dots, styles, places to jump to', async () => {
    const { body, root, text } = await readBack(report);
    const related = all(root('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) =>
      attributes.get('Id'),
    );
    const used = [...text('word/document.xml').matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(used.length).toBeGreaterThan(10);
    for (const id of used) expect(related).toContain(id);
    const styles = all(root('word/styles.xml'), 'style').map(({ attributes }) => attributes.get('styleId'));
    for (const style of all(body, 'pStyle', 'tblStyle'))
      expect(styles).toContain(style.attributes.get('val'));
    const places = all(body, 'bookmarkStart').map(({ attributes }) => attributes.get('name'));
    expect(new Set(places).size).toBe(places.length);
    const links = all(body, 'hyperlink').map(({ attributes }) => attributes.get('anchor'));
    expect(links).toEqual(places);
    const numbers = all(root('word/numbering.xml'), 'num').map(({ attributes }) => attributes.get('numId'));
    expect(numbers).toContain(valueOf(all(root('word/styles.xml'), 'numPr')[0] ?? body, 'numId'));
    const ids = all(body, 'docPr').map(({ attributes }) => attributes.get('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(['id', 'en'] as const)(
    'is proofread in its language (%s), and says what it is',
    async (language) => {
      const some = sampleDocument(language);
      const { root } = await readBack(some);
      const defaults = all(root('word/styles.xml'), 'docDefaults')[0] ?? root('word/styles.xml');
      expect(valueOf(defaults, 'lang')).toBe(language === 'id' ? 'id-ID' : 'en-GB');
      const properties = Object.fromEntries(
        root('docProps/core.xml').children.map((one) =>
          typeof one === 'string' ? ['', one] : [one.name, ownText(one)],
        ),
      );
      expect(properties).toEqual({
        title: some.title,
        subject: some.partnership,
        creator: 'PACTS Survey',
        lastModifiedBy: 'PACTS Survey',
        revision: '1',
        created: '2026-11-12T00:00:00Z',
        modified: '2026-11-12T00:00:00Z',
      });
    },
  );

  test('turns the page for a wide table, together with its heading, and back again', async () => {
    const { body } = await readBack(report);
    const turns = all(body, 'pgSz').map(({ attributes }) => [attributes.get('w'), attributes.get('h')]);
    const [upright, lying] = [
      ['11906', '16838'],
      ['16838', '11906'],
    ];
    expect(turns).toEqual([upright, lying, upright]);
    const paragraphs = paragraphsOf(body);
    const ends = paragraphs.flatMap((paragraph, at) => (all(paragraph, 'sectPr').length > 0 ? [at] : []));
    const first = paragraphs[(ends[0] ?? 0) + 1];
    expect(first && styleOf(first)).toBe('Heading1');
    expect(first && textOf(first)).toBe('Siapa menilai siapa');
    const widths = all(body, 'tbl').map((table) =>
      all(all(table, 'tblGrid')[0] ?? table, 'gridCol').reduce(
        (sum, { attributes }) => sum + Number(attributes.get('w')),
        0,
      ),
    );
    const room = [14_004, 9072, 9072];
    for (const [at, width] of widths.entries()) {
      expect(width).toBeLessThanOrEqual(room[at] ?? 0);
      expect(width).toBeGreaterThan((room[at] ?? 0) - 20);
    }
  });

  test('leaves alone what looks like its own marks in what people wrote', async () => {
    const text = '<w:hyperlink w:anchor="_Toc77"> PAGEREF _Toc77 <wp:docPr id="99"/> 2026-11-12T13:14:15Z';
    const { body } = await readBack({ ...bare, intro: [text] });
    expect(paragraphsOf(body).map(textOf)).toContain(text);
  });

  test('counts its pages', async () => {
    const { names, root } = await readBack(report);
    const footers = names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const name of footers) {
      const codes = all(root(name), 'instrText').map((code) => ownText(code).trim());
      expect(codes).toEqual(['PAGE', 'NUMPAGES']);
      expect(textOf(root(name))).toMatch(/^Halaman \d* ?dari \d+$/);
    }
    expect(wordsIn.id.t('report.page.of')).toContain('{pages}');
  });

  test('carries no time: not in its own entries either', async () => {
    const bytes = await written(report);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const times: number[] = [];
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      // The head of an entry, before it and in the list at the end: when it was changed
      const head = view.getUint32(at, true);
      if (head === 0x04034b50) times.push(view.getUint32(at + 10, true));
      if (head === 0x02014b50) times.push(view.getUint32(at + 12, true));
    }
    expect(times.length).toBe(2 * openPackage(bytes).names.length);
    expect(new Set(times).size).toBe(1);
  });
});

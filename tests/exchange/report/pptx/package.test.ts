import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '#exchange/report/document.ts';
import { all, openPackage, ownText } from '../docx/read-docx.ts';
import { languages } from '../docx/written.ts';
import { sampleDocument } from '../sample-document.ts';
import { openedDeck, relationsOf, written } from './opened-deck.ts';

const report = sampleDocument('id');
const bare: ReportDocument = { ...report, logo: null, intro: [], facts: [], sections: [] };

describe('a presentation', () => {
  test('is the same to the byte whenever the same report is written', async () => {
    const first = await written(report);
    await written(sampleDocument('en'));
    expect(await written(report)).toEqual(first);
  });

  test.each([
    ['a whole report', report],
    ['a report without logo, words and parts', bare],
  ])('is whole: %s', async (_, some) => {
    const file = await openedDeck(some);
    const types = file.root('[Content_Types].xml');
    const endings = new Set(all(types, 'Default').map(({ attributes }) => attributes.get('Extension')));
    const parts = all(types, 'Override').map(({ attributes }) => attributes.get('PartName'));
    expect(file.names[0]).toBe('[Content_Types].xml');
    for (const part of parts) expect(file.names).toContain(part?.slice(1));
    const reached = new Set(['[Content_Types].xml', '_rels/.rels', 'docProps/core.xml', 'docProps/app.xml']);
    reached.add('ppt/presentation.xml');
    for (const name of file.names.filter((one) => one !== '[Content_Types].xml')) {
      expect(parts.includes(`/${name}`) || endings.has(name.split('.').at(-1) ?? ''), name).toBe(true);
      if (name.endsWith('.xml')) expect(parts, name).toContain(`/${name}`);
      // Well formed, and no letter that XML forbids
      if (/\.(xml|rels|svg)$/.test(name)) expect(file.root(name).name).not.toBe('');
      if (/\.(xml|rels)$/.test(name)) expect(file.text(name)).not.toMatch(/[^\P{Cc}\t\n\r]|&#x?0?[0-8];/u);
      const relations = relationsOf(file, name);
      for (const target of relations.values()) {
        expect(file.names).toContain(target);
        reached.add(target);
      }
      if (relations.size > 0) reached.add(name.replace(/\/([^/]*)$/, '/_rels/$1.rels'));
      if (!name.endsWith('.xml')) continue;
      for (const [, id] of file.text(name).matchAll(/ r:(?:id|embed)="([^"]*)"/g))
        expect([...relations.keys()], name).toContain(id);
    }
    expect([...file.names].filter((name) => !reached.has(name))).toEqual([]);
  });

  test('gives each shape of a slide an id of its own', async () => {
    const { slides } = await openedDeck(report);
    for (const slide of slides) {
      const ids = all(slide, 'cNvPr').map(({ attributes }) => attributes.get('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test.each(languages)('is proofread in its language (%s), and says what it is', async (language) => {
    const some = sampleDocument(language);
    const { names, text, root } = await openedDeck(some);
    const tongue = language === 'id' ? 'id-ID' : 'en-GB';
    for (const name of names.filter((one) => /^ppt\/(slides|notesSlides|slideLayouts)\/[^/]*xml$/.test(one)))
      for (const run of all(root(name), 'rPr')) expect(run.attributes.get('lang'), name).toBe(tongue);
    expect(text('docProps/core.xml')).toContain(`<dc:language>${tongue}</dc:language>`);
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
      created: '2026-11-12T00:00:00Z',
      modified: '2026-11-12T00:00:00Z',
      language: tongue,
    });
  });

  test('carries no time finer than the day, in its entries and in the workbooks within neither', async () => {
    const bytes = await written(report);
    const file = openPackage(bytes);
    const packages = [bytes, ...file.names.filter((name) => name.endsWith('.xlsx')).map(file.bytes)];
    expect(packages.length).toBeGreaterThan(4);
    for (const one of packages) {
      const { names, text } = openPackage(one);
      expect([...new Set(entryTimes(one))]).toHaveLength(1);
      for (const name of names.filter((part) => /\.(xml|rels|svg)$/.test(part)))
        expect(text(name)).not.toMatch(/\d\d:\d\d:(?!00Z)|PptxGenJS/i);
    }
  });
});

/** When each entry was changed, as its heads tell. */
function entryTimes(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const times: number[] = [];
  for (let at = 0; at + 16 < bytes.length; at += 1) {
    // Looked for in the list at the end only: packed bytes may look like a head by chance
    if (view.getUint32(at, true) === 0x02014b50) times.push(view.getUint32(at + 12, true));
  }
  return times;
}

import { describe, expect, test } from 'vitest';
import { belowCaption } from '#exchange/report/below-caption.ts';
import type { Block, Figure, ReportDocument } from '#exchange/report/document.ts';
import { plainText } from '#exchange/report/plain-text.ts';
import { withoutFont } from '#exchange/report/without-font.ts';
import { sampleDocument } from '../sample-document.ts';
import { inWords } from './cell-in-words.ts';
import { all, isOn, ownText, paragraphsOf, styleOf, textOf, valueOf, type Element } from './read-docx.ts';
import { languages, readBack } from './written.ts';

const blocksOf = (report: ReportDocument) => report.sections.flatMap(({ blocks }) => blocks);
const figuresOf = (report: ReportDocument) =>
  blocksOf(report).filter((block): block is Figure => block.kind === 'figure');
const tablesOf = (report: ReportDocument) =>
  blocksOf(report).filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');

const headingsOf = (report: ReportDocument) =>
  report.sections.flatMap(({ title, blocks }) => [
    { level: 1, text: title },
    ...blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ level: block.level, text: block.text }] : [],
    ),
  ]);

const withStyle = (root: Element, style: RegExp) =>
  paragraphsOf(root).flatMap((paragraph) => {
    const found = style.exec(styleOf(paragraph) ?? '');
    return found ? [{ level: Number(found[1]), text: textOf(paragraph) }] : [];
  });

describe.each(languages)('a report in Word, read back (%s)', (language) => {
  const report = sampleDocument(language);

  test('has its headings in order, in the styles of Word', async () => {
    const { body } = await readBack(report);
    expect(withStyle(body, /^Heading(\d)$/)).toEqual(headingsOf(report));
    expect(withStyle(body, /^Title$/).map(({ text }) => text)).toEqual([report.title]);
    expect(withStyle(body, /^Subtitle$/).map(({ text }) => text)).toEqual([report.partnership]);
  });

  test('has contents that hold each heading and its page before anybody updates them', async () => {
    const { body, text } = await readBack(report);
    const entries = withStyle(body, /^TOC(\d)$/).map((entry) => {
      const [, heading, page] = /^(.*?)(\d+)$/.exec(entry.text) ?? [];
      return { level: entry.level, text: heading, page: Number(page) };
    });
    expect(entries.map(({ level, text: heading }) => ({ level, text: heading }))).toEqual(headingsOf(report));
    const pages = entries.map(({ page }) => page);
    expect(pages).toEqual(pages.toSorted((one, other) => one - other));
    expect(pages[0]).toBe(2);
    expect(pages.at(-1)).toBeGreaterThan(4);
    expect(text('word/document.xml')).toContain('TOC \\h');
    expect(text('word/document.xml')).not.toContain('w:dirty');
    expect(text('word/settings.xml')).not.toContain('updateFields');
  });

  test('leaves the third level out of contents that would fill pages', async () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      id: `part ${at}`,
      title: `Satu ${at}`,
      blocks: [2, 3].map(
        (level) => ({ kind: 'heading', level: level === 2 ? 2 : 3, text: `${level} ${at}` }) as const,
      ),
    }));
    const { body } = await readBack({ ...report, sections: many });
    const levels = withStyle(body, /^TOC(\d)$/).map(({ level }) => level);
    expect(levels).toEqual(many.flatMap(() => [1, 2]));
  });

  test('numbers figures and tables by fields that know their number', async () => {
    const { body } = await readBack(report);
    const captions = paragraphsOf(body).filter((paragraph) => styleOf(paragraph) === 'Caption');
    const [figure, table] = language === 'id' ? ['Gambar', 'Tabel'] : ['Figure', 'Table'];
    let [figures, tables] = [0, 0];
    const due = blocksOf(report).flatMap((block) => {
      if (block.kind === 'figure') return [`${figure} ${(figures += 1)}. ${block.title}`];
      if (block.kind === 'table') return [`${table} ${(tables += 1)}. ${block.title}`];
      return [];
    });
    expect(captions.map(textOf)).toEqual(due);
    const codes = captions.map((caption) => all(caption, 'instrText').map(ownText).join());
    expect(new Set(codes)).toEqual(new Set([`SEQ ${figure}`, `SEQ ${table}`]));
  });

  test('shows each drawing as a vector, with a bitmap beside it and its words', async () => {
    const { body, bytes, root } = await readBack(report);
    const targets = new Map(
      all(root('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes.get('Id'),
        attributes.get('Target'),
      ]),
    );
    const [logo, ...drawings] = all(body, 'inline');
    expect(all(logo ?? body, 'docPr')[0]?.attributes.get('descr')).toContain(report.partnership);
    expect(drawings.length).toBe(figuresOf(report).length);
    for (const [at, { alt, drawing }] of figuresOf(report).entries()) {
      const inline = drawings[at] ?? body;
      expect(all(inline, 'docPr')[0]?.attributes.get('descr')).toBe(alt);
      const file = (name: 'blip' | 'svgBlip') =>
        bytes(`word/${targets.get(all(inline, name)[0]?.attributes.get('embed')) ?? ''}`);
      const svg = new TextDecoder().decode(file('svgBlip'));
      expect(svg).toBe(withoutFont(drawing.svg));
      expect(svg).not.toContain('base64');
      expect(file('blip')).toEqual(drawing.png);
      const { attributes } = all(inline, 'extent')[0] ?? inline;
      const [width, height] = [Number(attributes.get('cx')), Number(attributes.get('cy'))];
      // 16 cm of text on A4, 360,000 a centimetre
      expect(width).toBeLessThanOrEqual(16 * 360_000);
      expect(width / height).toBeCloseTo(drawing.width / drawing.height, 1);
    }
  });

  test('has tables whose cells say what the report says', async () => {
    const { body } = await readBack(report);
    const tables = all(body, 'tbl');
    expect(tables.length).toBe(tablesOf(report).length);
    for (const [at, { table }] of tablesOf(report).entries()) {
      const [head, ...rows] = all(tables[at] ?? body, 'tr');
      const textsOf = (row: Element) => all(row, 'tc').map(textOf);
      expect(textsOf(head ?? body)).toEqual(table.columns.map(({ label }) => label));
      const due = Array.from(table.rows, (row) =>
        row.map((value, column) => inWords(value, table.columns[column], language)),
      );
      expect(rows.map(textsOf)).toEqual(due);
      expect(due.flat()).toContain('–');
      expect([head, ...rows].map((row) => row && isOn(row, 'tblHeader'))).toEqual([
        true,
        ...rows.map(() => false),
      ]);
      expect([head, ...rows].every((row) => row && isOn(row, 'cantSplit'))).toBe(true);
      const numbers = table.columns.map(({ kind }) => (kind === 'number' ? 'right' : null));
      for (const row of rows) expect(all(row, 'tc').map((cell) => valueOf(cell, 'jc'))).toEqual(numbers);
    }
  });

  test('says below each figure and table what is hidden and how it is cited', async () => {
    const { body } = await readBack(report);
    const texts = (style: string) =>
      paragraphsOf(body)
        .filter((paragraph) => styleOf(paragraph) === style)
        .map(textOf);
    const cites = blocksOf(report).flatMap((block) => {
      if (block.kind === 'figure') return belowCaption(block);
      return block.kind === 'table' && block.cite ? block.cite : [];
    });
    expect(texts('SourceLine')).toEqual(cites);
    const notes = blocksOf(report).flatMap((block) => ('notes' in block ? block.notes : []));
    for (const note of notes) expect(texts('ReportNote')).toContain(note);
    const ends = figuresOf(report).flatMap((figure) => figure.ends ?? []);
    for (const end of ends) expect(texts('SourceLine').join('\n')).toContain(end);
  });

  test('keeps what people wrote word for word, but for letters that no file can hold', async () => {
    const { body } = await readBack(report);
    const quotes = paragraphsOf(body).filter((paragraph) => styleOf(paragraph) === 'Quote');
    const due = blocksOf(report).flatMap((block) => (block.kind === 'quotes' ? block.texts : []));
    expect(quotes.map(textOf)).toEqual(due.map(plainText));
    expect(due.some((text) => text !== plainText(text))).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from '#exchange/report/document.ts';
import { layOut } from '#exchange/report/pdf/layout.ts';
import { column, page } from '#exchange/report/pdf/look.ts';
import type { Mark } from '#exchange/report/pdf/strip.ts';
import { allWordsIn } from '#i18n/words-in.ts';
import { languages } from '#i18n/words.ts';
import { typeface } from './pdf-faces.ts';
import { sampleDocument } from './sample-document.ts';

type TextMark = Extract<Mark, { kind: 'text' }>;

const face = await typeface();
const samples = { id: sampleDocument('id'), en: sampleDocument('en') };
const words = { id: await allWordsIn('id'), en: await allWordsIn('en') };
const textsOn = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? mark : []));
const said = (marks: readonly Mark[]): string =>
  textsOn(marks)
    .map(({ text }) => text)
    .join(' ');
const report = (blocks: readonly Block[]): ReportDocument => ({
  ...samples.en,
  sections: [{ id: 'one', title: 'One', blocks }],
});
const numbersTable = (columns: number, rows: number, text = 'x'): Block => ({
  kind: 'table',
  id: 'wide',
  title: 'Wide',
  table: {
    id: 'wide',
    title: 'Wide',
    columns: [
      { id: 'name', label: 'Partner', kind: 'text' },
      ...Array.from(
        { length: columns },
        (_, at) => ({ id: `c${at}`, label: `Column${at}`, kind: 'number' }) as const,
      ),
    ],
    rows: Array.from({ length: rows }, (_, row) => [
      `${text} ${row}.`,
      ...Array.from({ length: columns }, (__, at) => row * 100 + at),
    ]),
  },
  notes: ['A note.'],
  cite: 'A source.',
});

describe.each(languages)('a report in %s', (language) => {
  const laid = layOut(samples[language], words[language], face);

  test('has all its words on paper, within the margins', () => {
    for (const mark of laid.pages.flatMap(textsOn)) {
      expect(mark.x).toBeGreaterThanOrEqual(page.side - 0.1);
      const weight = mark.weight;
      expect(mark.x + face.width(mark.text, mark.size, weight)).toBeLessThanOrEqual(
        page.side + column.width + 0.1,
      );
      expect(mark.y).toBeLessThan(page.height - 20);
      expect(mark.size).toBeGreaterThanOrEqual(7);
    }
    const all = laid.pages.map(said).join(' ');
    for (const { title } of samples[language].sections) expect(all).toContain(title);
    expect(all).toContain('Baris baru.');
  });

  test('says in its contents on which page each heading is', () => {
    const [front = []] = laid.pages;
    const links = front.flatMap((mark) => (mark.kind === 'link' ? mark : []));
    expect(laid.places[0]).toMatchObject({ page: 2, y: page.top });
    expect(links.map(({ to }) => to)).toEqual(
      laid.places.filter(({ level }) => level < 3).map(({ id }) => id),
    );
    for (const link of links) {
      const beside = textsOn(front).filter(({ y }) => y > link.y && y < link.y + link.height);
      const place = laid.places.find(({ id }) => id === link.to);
      expect(beside.map(({ text }) => text)).toEqual([place?.text, String(place?.page)]);
    }
  });

  test('has its headings where the outline leads, each with something below it', () => {
    for (const { page: number, text, y } of laid.places) {
      const marks = laid.pages[number - 1] ?? [];
      const heading = textsOn(marks).find((mark) => mark.text === text && Math.abs(mark.y - y) < 40);
      expect(heading, text).toBeDefined();
      const below = marks.filter((mark) => mark.y > (heading?.y ?? 0) && mark.y < page.height - page.bottom);
      expect(below.length, text).toBeGreaterThan(0);
    }
  });

  test('numbers its pages, and bears its title on all but the first', () => {
    const count = laid.pages.length;
    laid.pages.forEach((marks, at) => {
      expect(said(marks)).toContain(words[language].t('report.page.of', { page: at + 1, pages: count }));
      const top = textsOn(marks).find(({ y }) => y < page.top - 10);
      expect(top === undefined).toBe(at === 0);
      if (at > 0) expect(said(marks)).toContain(`${samples[language].title} · Air Bersih`);
    });
  });

  test('keeps each drawing, not stretched, with its caption on one page', () => {
    const drawings = laid.pages.flatMap((marks) =>
      marks.flatMap((mark) => (mark.kind === 'drawing' ? mark : [])),
    );
    expect(drawings).toHaveLength(5);
    for (const { svg, width, height } of drawings) {
      const [, given, high] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(width / height).toBeCloseTo(Number(given) / Number(high));
    }
    for (const marks of laid.pages) {
      const captions = textsOn(marks).filter(
        ({ text, size }) => /^(Gambar|Figure) \d\./.test(text) && size === 9,
      );
      expect(captions).toHaveLength(marks.filter(({ kind }) => kind === 'drawing').length);
    }
  });

  test('repeats the head of a long table, and cuts no row', () => {
    const head = language === 'id' ? 'Pernyataan' : 'Item';
    const pages = laid.pages.filter((marks) => /\(\d+\)\./.test(said(marks)));
    expect(pages.length).toBeGreaterThan(1);
    for (const marks of pages) expect(textsOn(marks).some(({ text }) => text === head)).toBe(true);
    const rows = pages.flatMap((marks) =>
      [...said(marks).matchAll(/\((\d+)\)\./g)].map(([, row]) => Number(row)),
    );
    expect(rows).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  test('says what the gaps mean, where letters are missing', () => {
    expect(said(laid.pages.at(-1) ?? [])).toContain(face.plain('‹…›'));
    expect(laid.pages.flatMap(textsOn).some(({ text }) => text.includes('‹…›'))).toBe(true);
  });
});

test('numbers end in line, with the decimals of their language, and what is hidden is a dash', () => {
  const [, ...pages] = layOut(samples.id, words.id, face).pages;
  const cells = pages.flatMap(textsOn).filter(({ text }) => /^\d,\d\d$/.test(text));
  expect(cells.length).toBe(36);
  const ends = cells.map(({ x, text, size }) => x + face.width(text, size, 'normal'));
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(0.01);
  expect(pages.flatMap(textsOn).filter(({ text }) => text === '–').length).toBe(3 + 2 * 4 + 1);
});

test('a table that is too wide is set smaller, then parted, each part with the first column', () => {
  const sizes = (columns: number) =>
    new Set(
      layOut(report([numbersTable(columns, 3)]), words.en, face)
        .pages.flatMap(textsOn)
        .filter(({ text }) => text === 'x 1.')
        .map(({ size }) => size),
    );
  expect([...sizes(3)]).toEqual([9]);
  expect([...sizes(11)][0]).toBeLessThan(9);
  const wide = layOut(report([numbersTable(60, 3)]), words.en, face);
  const all = wide.pages.flatMap(textsOn);
  expect(all.filter(({ text }) => text === 'x 1.').length).toBeGreaterThan(3);
  for (let at = 0; at < 60; at += 1) {
    expect(all.filter(({ text }) => text === `Column${at}`)).toHaveLength(1);
    expect(all.filter(({ text }) => text === String(100 + at))).toHaveLength(1);
  }
  expect(said(wide.pages.flat())).toContain('Table 1. Wide (continued)');
});

test('contents stand on the page of the title, in smaller type where they are many', () => {
  const headings = (count: number) =>
    layOut(
      report(
        Array.from(
          { length: count },
          (_, at) => ({ kind: 'heading', level: 2, text: `Heading ${at}` }) as const,
        ),
      ),
      words.en,
      face,
    );
  const listed = (count: number, on: number) =>
    textsOn(headings(count).pages[on] ?? []).filter(({ text }) => text.startsWith('Heading'));
  expect(listed(10, 0).map(({ size }) => size)).toEqual(Array(10).fill(10));
  expect(listed(26, 0).map(({ size }) => size)).toEqual(Array(26).fill(9));
  expect(listed(60, 0).length).toBeLessThan(60);
  expect(listed(60, 1).length).toBeGreaterThan(0);
});

test('a row that is higher than a page goes on in the next', () => {
  const laid = layOut(report([numbersTable(1, 2, 'very long words '.repeat(2000))]), words.en, face);
  const all = laid.pages.map(said).join(' ');
  expect(all.match(/very/g)).toHaveLength(4000);
  for (const mark of laid.pages.flatMap(textsOn)) expect(mark.y).toBeLessThan(page.height - 20);
});

test('a figure stays with what it tells, wherever on a page it comes to lie', () => {
  const [summary] = samples.en.sections;
  const figure = summary?.blocks.find((block) => block.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error('no figure');
  for (let lines = 1; lines < 50; lines += 1) {
    const text = Array.from({ length: lines }, (_, at) => `line${at}`).join('\n');
    const { pages } = layOut(report([{ kind: 'paragraph', text }, figure]), words.en, face);
    const [drawn, ...others] = pages.filter((marks) => marks.some(({ kind }) => kind === 'drawing'));
    expect(others).toEqual([]);
    expect(said(drawn ?? [])).toContain(figure.message);
    expect(said(drawn ?? [])).toContain(figure.facts);
    expect(pages.map(said).join(' ')).toContain(figure.cite);
  }
});

test('a report with nothing in it is a page with its title', () => {
  const bare = { ...samples.en, sections: [], intro: [], facts: [], logo: null };
  const laid = layOut(bare, words.en, face);
  expect(laid.pages).toHaveLength(1);
  expect(said(laid.pages[0] ?? [])).toContain(bare.title);
});

test('the end of a paragraph is never alone on a page', () => {
  for (let lines = 30; lines < 60; lines += 1) {
    const text = Array.from({ length: lines }, (_, at) => `line${at}`).join('\n');
    const { pages } = layOut(report([{ kind: 'paragraph', text }]), words.en, face);
    const counts = pages
      .map((marks) => said(marks).match(/line\d+/g)?.length ?? 0)
      .filter((count) => count > 0);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  }
});

import { expect, test } from 'vitest';
import type { Drawing } from '#exchange/report/document.ts';
import { completed } from '#features/report/completed.ts';
import type { Shot } from '#features/report/drawing-queue.ts';
import { writeHtml } from '#features/report/html-file.tsx';
import { figuresIn } from '#features/report/make/plan.ts';
import { makeWords, type AppLanguage } from '#i18n/words.ts';
import en from '#i18n/words/en.json';
import id from '#i18n/words/id.json';
import { sampleDocument } from '../exchange/report/sample-document.ts';

const words = { id: makeWords('id', id), en: makeWords('en', en) } as const;

async function written(language: AppLanguage) {
  const text = new TextDecoder().decode(await writeHtml(sampleDocument(language), words[language]));
  return { text, page: new DOMParser().parseFromString(text, 'text/html') };
}

const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '');

test.each(['id', 'en'] as const)(
  'the page holds all words, numbers and pictures of a report (%s)',
  async (language) => {
    const report = sampleDocument(language);
    const { page } = await written(language);
    expect(page.documentElement.lang).toBe(language);
    expect(page.title).toBe(report.title);
    expect(textsOf(page, 'h1')).toEqual([report.title]);
    const titles = report.sections.map(({ title }) => title);
    expect(textsOf(page, 'section > h2')).toEqual(titles);
    expect(textsOf(page, 'nav a')).toEqual(titles);
    for (const link of page.querySelectorAll('nav a'))
      expect(page.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
    const blocks = report.sections.flatMap((section) => section.blocks);
    const all = page.body.textContent ?? '';
    for (const block of blocks) {
      if (block.kind === 'paragraph' || block.kind === 'heading') expect(all).toContain(block.text);
      if (block.kind !== 'figure') continue;
      for (const text of [block.message, block.title, block.facts, block.cite, ...block.says, ...block.notes])
        expect(all).toContain(text);
      const picture = page.querySelector(`#report-${block.id} [role=img]`);
      expect(picture?.getAttribute('aria-label')).toBe(block.alt);
      expect(picture?.querySelector('svg text')).not.toBeNull();
      expect(picture?.querySelector('style')).toBeNull();
    }
    const quotes = blocks.flatMap((block) => (block.kind === 'quotes' ? block.texts.length : []));
    expect(page.querySelectorAll('blockquote').length).toBe(quotes.reduce((sum, count) => sum + count, 0));
  },
);

test('captions count figures and tables, each from one', async () => {
  const { page } = await written('id');
  const numbers = textsOf(page, '.report-caption').map((text) => /^Gambar \d+/.exec(text)?.[0]);
  expect(numbers).toEqual(numbers.map((_, place) => `Gambar ${place + 1}`));
  expect(numbers.length).toBeGreaterThan(3);
  const tables = textsOf(page, '.report-block > section > table > caption').map(
    (text) => /^Tabel \d+/.exec(text)?.[0],
  );
  expect(tables).toEqual(tables.map((_, place) => `Tabel ${place + 1}`));
  expect(tables.length).toBeGreaterThan(1);
});

test('every table has a caption, and every cell its heads', async () => {
  const { page } = await written('en');
  const tables = [...page.querySelectorAll('table')];
  expect(tables.length).toBeGreaterThan(5);
  for (const table of tables) {
    expect(table.caption?.textContent).toMatch(/\S/);
    const columns = table.tHead?.rows[0]?.cells.length;
    expect([...(table.tHead?.rows[0]?.cells ?? [])].every((cell) => cell.scope === 'col')).toBe(true);
    for (const row of table.tBodies[0]?.rows ?? []) {
      expect(row.cells.length).toBe(columns);
      expect(row.cells[0]).toMatchObject({ tagName: 'TH', scope: 'row' });
    }
  }
});

test('what is not shown is said, not left empty', async () => {
  const { page } = await written('en');
  const empty = [...page.querySelectorAll('td, th')].filter(({ textContent }) => textContent === '');
  expect(empty).toEqual([]);
  expect(textsOf(page, 'td')).toContain('–no figure');
});

test('it needs nothing else: no script, no address, a policy that allows none', async () => {
  const { text, page } = await written('en');
  expect(page.querySelectorAll('script, link, iframe, object').length).toBe(0);
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script|https?:|\*/);
  for (const element of page.querySelectorAll('[src], [href]')) {
    const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
    expect(address.slice(0, 5)).toMatch(/^(data:|#)/);
  }
  const styles = textsOf(page, 'style').join('');
  expect(styles).toContain('@font-face');
  expect(styles).not.toMatch(/url\((?!['"]?data:)/);
  expect(text).not.toMatch(/ on[a-z]+="/);
});

test('what people wrote is text, never a part of the page', async () => {
  const { text, page } = await written('en');
  expect(text).not.toContain('<b>"50%"</b>');
  expect(page.body.textContent).toContain('<b>"50%"</b>');
});

test('the same report is the same page, byte for byte', async () => {
  const [one, other] = [await written('id'), await written('id')];
  expect(one.text).toBe(other.text);
});

test('a figure that could not be drawn stands in the report as the table of its numbers', () => {
  const report = sampleDocument('en');
  const plan = {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind !== 'figure') return block;
        const { drawing: _, ...figure } = block;
        return { ...figure, draw: () => expect.fail('drawn already') };
      }),
    })),
  };
  const drawings: ReadonlyMap<string, Drawing> = new Map(
    report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'figure' ? [[block.id, block.drawing] as const] : [])),
  );
  expect(completed(plan, drawings)).toEqual(report);
  const [lost] = figuresIn(plan);
  if (!lost) throw new Error('no figure');
  const shots = new Map<string, Shot>([...drawings, [lost.id, 'failed']]);
  const blocks = completed(plan, shots).sections.flatMap((section) => section.blocks);
  const table = blocks.find((block) => block.kind === 'table' && block.id === lost.id);
  expect(table).toMatchObject({ title: lost.title, table: lost.table, cite: lost.cite });
});

import { describe, expect, test } from 'vitest';
import { figuresIn } from '#features/report/make/plan.ts';
import { languages } from '#i18n/words.ts';
import { both } from '../exchange/data/example-input.ts';
import { blocksIn } from '../features/report/planned.ts';
import { dueInWord } from '../exchange/report/docx/due-in-word.ts';
import { readByMammoth } from '../exchange/report/docx/read-by-mammoth.ts';
import { readPdf } from '../exchange/report/read-pdf.ts';
import { dataToday, kept, partsOf, plain, planToday, readable, textIn } from './today.ts';

// What fails here was made before the app changed: `npm run example-report` makes it again

describe.each(languages)('the example report (%s) is what the app makes today', (language) => {
  const plan = planToday(language);
  const figures = figuresIn(plan);
  const blocks = blocksIn(plan);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const headings = plan.sections.flatMap(({ title, blocks: within }) => [
    plain(title),
    ...within.flatMap((block) => (block.kind === 'heading' ? [plain(block.text)] : [])),
  ]);
  const sentences = blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'quotes') return block.texts;
    if (block.kind !== 'figure') return [];
    return [block.message, block.title, block.cite].concat(block.says, block.notes);
  });
  const textsIn = ({ table: { columns, rows } }: (typeof tables)[number] | (typeof figures)[number]) =>
    [...rows].flatMap((row) =>
      row.flatMap((cell, at) =>
        typeof cell === 'string' && columns[at]?.kind === 'text' ? plain(cell) : [],
      ),
    );

  test('in Word: all that a library finds which is not ours', async () => {
    const { parts, messages } = await readByMammoth(kept(language, 'report.docx'));
    expect(parts).toEqual(dueInWord(plan));
    expect(messages).toEqual([]);
  });

  test('as a web page: headings, sentences, figures and their numbers', () => {
    const page = new TextDecoder().decode(kept(language, 'report.html'));
    const body = page.slice(page.indexOf('<main>'));
    const read = (name: string) =>
      (body.match(new RegExp(`<${name}[ >].*?</${name}>`, 'gs')) ?? []).map(readable);
    const contents = both[language].t('report.contents.title');
    expect(read('h[234]').filter((heading) => heading !== contents)).toEqual(headings);
    expect(read('figcaption')).toHaveLength(figures.length);
    const text = readable(body);
    for (const some of [sentences.map(plain), [...tables, ...figures].flatMap(textsIn)])
      expect(some.filter((one) => !text.includes(one))).toEqual([]);
  });

  test('in PowerPoint: headings and messages are on slides, every title is said, every row of a chart shown', () => {
    const parts = partsOf(language, 'report.pptx');
    const textOf = (path: RegExp) =>
      Object.keys(parts)
        .filter((name) => path.test(name))
        .map((name) => readable(textIn(parts, name)))
        .join(' ');
    const shown = textOf(/^ppt\/slides\/slide\d+\.xml$/);
    const said = textOf(/^ppt\/notesSlides\//);
    const charted = textOf(/^ppt\/charts\/chart\d+\.xml$/);
    // The title of a slide ends without a full stop
    const asTitle = (text: string) => plain(text).replace(/\.$/, '');
    const messages = figures.flatMap(({ message, title }) => (message === title ? [] : [message]));
    expect([...headings, ...messages].map(asTitle).filter((one) => !shown.includes(one))).toEqual([]);
    const titles = figures.map(({ title }) => asTitle(title));
    expect(titles.filter((one) => !shown.includes(one) && !said.includes(one))).toEqual([]);
    const rows = figures.flatMap(({ native }) => native?.categories ?? []).map(plain);
    expect(rows.filter((one) => !charted.includes(one))).toEqual([]);
  });

  test('as PDF: its contents and its captions', () => {
    const { outline, title } = readPdf(kept(language, 'report.pdf'));
    expect(title).toBe(plan.title);
    expect(outline.map((one) => plain(one.title))).toEqual(expect.arrayContaining(headings.slice(0, 5)));
    const printed = Buffer.from(kept(language, 'report-printed.pdf')).toString('latin1');
    expect(printed).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(printed.match(/\/S \/Figure/g)?.length).toBeGreaterThanOrEqual(figures.length);
  });

  test('as data: every table, the codebook and the scripts, in the archive and in Excel', async () => {
    const today = await dataToday(language);
    const archive = partsOf(language, 'everything.zip');
    const lines = (parts: Record<string, Uint8Array>, path: string) =>
      textIn(parts, path).split('\n').toSorted();
    for (const path of Object.keys(today).filter((name) => /^(data\/|import\.)/.test(name)))
      // Comments lie in no order
      expect(lines(archive, path), path).toEqual(lines(today, path));
    const paths = Object.keys(archive);
    const charts = paths.filter((path) => path.endsWith('.svg'));
    expect(charts.length).toBeGreaterThanOrEqual(figures.length);
    for (const chart of charts) expect(paths).toContain(chart.replace('.svg', '.png'));
    expect(kept(language, 'data.xlsx')).toEqual(archive['data.xlsx']);
  });
});

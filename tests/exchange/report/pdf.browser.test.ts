import { describe, expect, test } from 'vitest';
import { writePdf } from '#exchange/report/pdf/write-pdf.ts';
import { allWordsIn } from '#i18n/words-in.ts';
import { languages } from '#i18n/words.ts';
import { readPdf } from './read-pdf.ts';
import { sampleDocument } from './sample-document.ts';

describe.each(languages)('a PDF in %s', async (language) => {
  const report = sampleDocument(language);
  const words = await allWordsIn(language);
  const pdf = readPdf(await writePdf(report, words, false));
  const text = pdf.pages.map((page) => page.text).join('\n');

  test('says whose it is and in which language, and shows its title', () => {
    expect(pdf.title).toBe(report.title);
    expect(pdf.info).toContain('/Creator (PACTS Survey)');
    expect(pdf.catalog).toContain(`/Lang (${language})`);
    expect(pdf.catalog).toMatch(/\/DisplayDocTitle true/);
    expect(pdf.file.startsWith('%PDF-1.4')).toBe(true);
  });

  test('holds every word as text, in letters that can be read out', () => {
    expect(text).not.toContain('□');
    const lines = text.split('\n');
    for (const section of report.sections) {
      expect(lines).toContain(section.title);
      for (const block of section.blocks) {
        if (block.kind === 'heading') expect(lines).toContain(block.text);
        if (block.kind !== 'figure') continue;
        for (const one of [block.cite, ...block.notes]) expect(lines).toContain(one);
        if (block.message !== block.title) expect(lines).toContain(block.message);
        // Labels of the drawing are text too
        const label = />([^<&]+)<\/text>/.exec(block.drawing.svg)?.[1] ?? '';
        expect(lines).toContain(label);
      }
    }
  });

  test('holds drawings as lines and shapes: the logo is its only picture', () => {
    expect(pdf.file.match(/\/Subtype \/Image/g)).toHaveLength(1);
    const drawn = pdf.pages.map(({ content }) => content).join('\n');
    // Circles are curves, dashes stay dashes
    expect(drawn.match(/ c\n/g)?.length).toBeGreaterThan(100);
    expect(drawn).toMatch(/\[[\d. ]+\] [\d.]+ d\n/);
    expect(drawn).not.toContain('NaN');
  });

  test('leads from its contents and its outline to the page of each heading', () => {
    const headings = report.sections.flatMap(({ title, blocks }) => {
      const below = blocks.flatMap((block) => (block.kind === 'heading' ? block : []));
      return [{ title, level: 1 }].concat(below.map(({ text: inner, level }) => ({ title: inner, level })));
    });
    expect(pdf.outline.map(({ title }) => title)).toEqual(headings.map(({ title }) => title));
    for (const { title, page } of pdf.outline) expect(pdf.pages[page - 1]?.text.split('\n')).toContain(title);
    const [front] = pdf.pages;
    const listed = pdf.outline.filter((_, at) => headings[at]?.level !== 3);
    expect(front?.links).toEqual(listed.map(({ page }) => page));
  });
});

test('the same report is the same bytes, and they tell no time and no place', async () => {
  const report = sampleDocument('id');
  const words = await allWordsIn('id');
  const [first, second] = [await writePdf(report, words), await writePdf(report, words)];
  expect(second).toEqual(first);
  expect(first.length).toBeLessThan(100_000);
  const { file } = readPdf(await writePdf(report, words, false));
  expect(file.match(/D:\d[^)]*/g)).toEqual(["D:20261112000000+00'00'"]);
});

test('a report that nobody can write letter by letter still comes out, and says what is missing', async () => {
  const words = await allWordsIn('en');
  const report = {
    ...sampleDocument('en'),
    title: 'ꦱꦸꦒꦼꦁ ꦫꦮꦸꦃ – Ştefan’s',
    sections: [
      {
        id: 'comments',
        title: 'Komentar ✓',
        blocks: [{ kind: 'quotes', texts: ['السلام عليكم', '🤝🏽', ''] }] as const,
      },
    ],
  };
  const pdf = readPdf(await writePdf(report, words, false));
  const text = pdf.pages.map((page) => page.text).join('\n');
  expect(pdf.title).toBe(report.title);
  expect(pdf.outline.map(({ title }) => title)).toEqual(['Komentar ✓']);
  expect(text).not.toContain('□');
  expect(text.replaceAll('\n', '')).toContain('‹…› – Ştefan’s');
  expect(text).toContain(words.t('report.letters.note', { gap: '‹…›' }).slice(0, 40));
});

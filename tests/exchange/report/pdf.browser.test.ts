import { describe, expect, test } from 'vitest';
import { loadFaces } from '#exchange/report/pdf/fonts.ts';
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
    expect(drawn).not.toMatch(/NaN|Infinity/);
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

test('a drawing keeps its hatching, its turned marks, its shades and its clipped parts', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">' +
    '<title>t</title><desc>d</desc><style>@font-face{font-family:x;src:url(data:font/woff2;base64,AAAA)}</style>' +
    '<defs><pattern id="a:r1:" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect width="5" height="5" fill="rgb(255, 255, 255)"/><path d="M0 0V5" stroke="rgb(200, 100, 27)" stroke-width="3"/>' +
    '</pattern><clipPath id="c"><rect width="50" height="50"/></clipPath></defs>' +
    '<rect width="40" height="20" rx="3" fill="url(#a:r1:)" stroke="#c8641b"/>' +
    '<path d="M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0" transform="translate(80 50) rotate(30)" fill="#0072b2" ' +
    'stroke="#ffffff" paint-order="stroke"/>' +
    '<rect x="90" width="20" height="20" fill="#0f6a63" fill-opacity="0.25"/>' +
    '<g clip-path="url(#c)"><circle cx="40" cy="40" r="30" fill="none" stroke="#000000" stroke-dasharray="2 3"/></g>' +
    '<g font-size="13" text-anchor="middle"><text x="50" y="90" textLength="7.2" font-weight="700">7</text>' +
    '<text transform="translate(150 80) rotate(-35)" textLength="60"><tspan x="0" y="0" textLength="60">Sukamaju</tspan>' +
    '</text></g></svg>';
  const [summary] = sampleDocument('en').sections;
  const figure = summary?.blocks.find((block) => block.kind === 'figure');
  if (figure?.kind !== 'figure' || !summary) throw new Error('no figure');
  const drawing = { ...figure.drawing, svg, width: 200, height: 100 };
  const report = { ...sampleDocument('en'), sections: [{ ...summary, blocks: [{ ...figure, drawing }] }] };
  const pdf = readPdf(await writePdf(report, await allWordsIn('en'), false));
  expect(pdf.file).not.toMatch(/NaN|Infinity|undefined/);
  expect(pdf.file).toContain('/PatternType 1');
  expect(pdf.file).toContain('/ca 0.25');
  expect(pdf.pages[1]?.content).toMatch(/\bW\s+n\b/);
  expect(pdf.pages[1]?.text.split('\n')).toEqual(expect.arrayContaining(['7', 'Sukamaju']));
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

test('fonts are fonts to the browser too, which measures them as the pages do', async () => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas');
  for (const { family, font, metrics } of await loadFaces()) {
    const face = new FontFace(`Measured ${family}`, new Uint8Array(font));
    document.fonts.add(await face.load());
    context.font = `1000px "Measured ${family}"`;
    for (const letter of Array.from('AIMimn159 ,şŁđ').filter((one) => metrics.has(one.codePointAt(0) ?? 0))) {
      const { width } = context.measureText(letter);
      expect(metrics.advance(letter.codePointAt(0) ?? 0), `${letter} of ${family}`).toBeCloseTo(
        width / 1000,
        2,
      );
    }
    document.fonts.delete(face);
  }
});

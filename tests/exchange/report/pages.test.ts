import { describe, expect, test } from 'vitest';
import { dataToday } from '../../example-report/today.ts';
import { openPackage, paragraphsOf, styleOf, textOf } from './docx/read-docx.ts';
import { readBack, written as docx } from './docx/written.ts';
import { isInstalled, pagesOf } from './libre-office.ts';
import { openedDeck, titleOf, written as pptx } from './pptx/opened-deck.ts';
import { sampleDocument } from './sample-document.ts';

// Where LibreOffice and poppler are installed; elsewhere there is no such test, and none is left out

const [inId, inEn] = [sampleDocument('id'), sampleDocument('en')];
const files = new Map([
  ['report.docx', await docx(inId)],
  ['slides.pptx', await pptx(inEn)],
  ['data.xlsx', (await dataToday('id'))['data.xlsx'] ?? expect.fail('the archive holds no spreadsheet')],
]);
const names = [...files.keys()];

/** The parts that are read. */
const read = /^(word\/document|ppt\/slides\/slide\d+|xl\/sharedStrings|xl\/worksheets\/sheet\d+)\.xml$/;

/** Words of five letters and more, as they lie in the file. */
function wordsIn(name: string): string[] {
  const file = openPackage(files.get(name) ?? expect.fail());
  const texts = file.names
    .filter((part) => read.test(part))
    .flatMap((part) => file.text(part).match(/(?<=<(?:\w+:)?t(?: [^>]*)?>)[^<]*/g) ?? []);
  return [...new Set(texts.join(' ').match(/(?<![\p{L}&])\p{L}{5,20}(?![\p{L};])/gu))];
}

/** Lines break anywhere. */
const plain = (text: string) => text.replaceAll(/\s/g, '');

test.each(names)('%s holds words that can be looked for on its pages', (name) => {
  expect(wordsIn(name).length).toBeGreaterThan(100);
});

describe.each(isInstalled ? ['LibreOffice'] : [])('pages of %s', async () => {
  const pages = await pagesOf(files);
  const on = (name: string) => (pages.get(name) ?? []).map(plain);

  // A narrow cell parts a word at its end; one of a spreadsheet shows no more than fits
  test.each([
    ['report.docx', 0.05],
    ['slides.pptx', 0.05],
    ['data.xlsx', 0.25],
  ])('show the words of %s', (name, mayMiss) => {
    const words = wordsIn(name);
    const shown = on(name).join('');
    const missing = words.filter((word) => !shown.includes(word));
    expect(missing.length / words.length, missing.join(' ')).toBeLessThanOrEqual(mayMiss);
  });

  test('show each heading of a report where its contents say, give or take a page', async () => {
    const { body } = await readBack(inId);
    const entries = paragraphsOf(body).filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph) ?? ''));
    expect(entries.length).toBeGreaterThan(8);
    for (const entry of entries.map(textOf)) {
      const [, heading = '', page = ''] = /^(.*?)(\d+)$/.exec(entry) ?? [];
      const around = on('report.docx').slice(Number(page) - 2, Number(page) + 1);
      expect(around.join(''), entry).toContain(plain(heading));
    }
  });

  test('show one slide each, with its title', async () => {
    const { slides } = await openedDeck(inEn);
    const shown = on('slides.pptx');
    expect(shown).toHaveLength(slides.length);
    for (const [at, slide] of slides.entries()) expect(shown[at]).toContain(plain(titleOf(slide) ?? ''));
  });
});

import { describe, expect, test } from 'vitest';
import type { Figure, ReportDocument } from '#exchange/report/document.ts';
import { withoutFont } from '#exchange/report/without-font.ts';
import { all, ownText } from '../docx/read-docx.ts';
import { wordsIn } from '../docx/written.ts';
import { hardText, sampleDocument } from '../sample-document.ts';
import { numbered, openedDeck, placed, related, relationsOf, textsOf, titleOf } from './opened-deck.ts';

const report = sampleDocument('en');
const figures = report.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'figure');
const figureOf = (id: string): Figure => {
  const found = figures.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
};
const only = (blocks: ReportDocument['sections'][number]['blocks']): ReportDocument => ({
  ...report,
  intro: [],
  sections: [{ id: 'one', title: 'One', blocks }],
});

describe('slides', () => {
  test('come in the order of the report, one message each, what goes on is numbered', async () => {
    const { slides } = await openedDeck(report);
    expect(slides.map(titleOf)).toEqual([
      'Our partnership in November 2026',
      'Our partnership in November 2026',
      'Summary',
      'Care is scored higher than transparency',
      'By the others it rose by 11.3 points',
      'PACTS: scoring partners',
      'The PACTS picture',
      'Answers on transparency are divided',
      'All facets',
      'All facets (2)',
      'All facets (3)',
      'All facets (4)',
      'Who judges whom',
      'Who judges whom, 0 to 100',
      'Who judges whom, 0 to 100 (2)',
      'All items',
      'Mean of each item',
      'Mean of each item (2)',
      'Mean of each item (3)',
      'Mean of each item (4)',
      'On care',
      'What was agreed',
      'Method and limits',
    ]);
  });

  test('of figures say what is shown, of whom and when, the ends of the scale, what is hidden, and how to cite it', async () => {
    const { slides } = await openedDeck(report);
    const slide = slides.find((one) => titleOf(one) === figureOf('bars').message);
    if (!slide) throw new Error('no slide');
    const { title, facts, ends, notes, cite } = figureOf('bars');
    expect(placed(slide, 'body', '#11')).toBe('Summary');
    const texts = textsOf(slide);
    expect(texts).toContain(`${title} · ${facts}`);
    expect(texts).toContain(ends);
    expect(texts).toContain(notes[0]);
    expect(placed(slide, 'ftr')).toBe(cite);
    expect(placed(slide, 'sldNum')).not.toBeNull();
  });

  test('of figures have notes for whoever speaks: what may be said, the drawing in words, how to cite it', async () => {
    const file = await openedDeck(report);
    for (const figure of figures) {
      const name = numbered(file, 'ppt/slides/slide').find(
        (one) => titleOf(file.root(one)) === figure.message,
      );
      const notes = [...relationsOf(file, name ?? '').values()].find((target) =>
        target.includes('notesSlide'),
      );
      const said = textsOf(file.root(notes ?? ''));
      expect(said.slice(said.indexOf(figure.says[0] ?? figure.alt))).toEqual([
        ...figure.says,
        figure.alt,
        ...figure.notes,
        figure.cite,
      ]);
    }
  });

  test('of figures bear the short words behind them; longer text has its own, where short pieces of text stand together', async () => {
    const short = { kind: 'paragraph', text: 'To talk about: what has changed?' } as const;
    const long = { kind: 'paragraph', text: 'Much has changed since we met. '.repeat(20).trim() } as const;
    const heading = { kind: 'heading', level: 2, text: 'Later' } as const;
    const { slides } = await openedDeck(
      only([figureOf('bars'), short, figureOf('line'), long, heading, short]),
    );
    expect(slides.map(titleOf).slice(2)).toEqual([figureOf('bars').message, figureOf('line').message, 'One']);
    const last = slides.flatMap((slide) => (titleOf(slide) === 'One' ? textsOf(slide) : []));
    expect(last).toEqual(expect.arrayContaining([long.text, 'Later', short.text]));
    const bearing = slides.filter((slide) => textsOf(slide).includes(short.text)).map(titleOf);
    expect(bearing).toEqual([figureOf('bars').message, 'One']);
  });

  test('say the few words that stand between a heading and its figure, and do not show them', async () => {
    const heading = { kind: 'heading', level: 2, text: 'Five principles' } as const;
    const few = { kind: 'paragraph', text: 'See how partners work together.' } as const;
    const file = await openedDeck(only([heading, few, figureOf('bars')]));
    expect(file.slides.map(titleOf)).toEqual([report.title, figureOf('bars').message]);
    expect(file.slides.flatMap(textsOf)).not.toContain(few.text);
    const notes = numbered(file, 'ppt/notesSlides/notesSlide').flatMap((name) => textsOf(file.root(name)));
    expect(notes[0]).toBe(few.text);
  });

  test('bear a section by itself where several follow whose titles are others', async () => {
    const texts = ['One', 'Two'].map((text) => ({ kind: 'heading', level: 2, text }) as const);
    const bars = figureOf('bars');
    const { slides } = await openedDeck({
      ...only([]),
      sections: [
        { id: 'one', title: 'One', blocks: [...texts.slice(0, 1), bars] },
        { id: 'two', title: 'Two', blocks: [bars, ...texts, figureOf('line')] },
      ],
    });
    expect(slides.map(titleOf)).toEqual([
      report.title,
      bars.message,
      'Two',
      bars.message,
      figureOf('line').message,
    ]);
  });

  test('show short rows of counts of the same people as one chart, under the heading above them', async () => {
    const { native } = figureOf('stack');
    if (!native) throw new Error('no chart');
    const rows = (id: string, taken: number): Figure => ({
      ...figureOf('stack'),
      id,
      title: id,
      message: id,
      says: [],
      notes: [],
      native: { ...native, categories: [id], series: native.series.slice(0, taken).map(firstOnly) },
    });
    const heading = { kind: 'heading', level: 2, text: 'All items' } as const;
    const all3 = [rows('a', 1), rows('b', 3), rows('c', 2)];
    const { slides, ...file } = await openedDeck(only([heading, ...all3]));
    expect(slides.map(titleOf)).toEqual([report.title, 'All items']);
    const chart = file.root('ppt/charts/chart2.xml');
    const series = all(chart, 'ser').map((one) =>
      all(all(one, 'val')[0] ?? one, 'v').map((value) => Number(ownText(value))),
    );
    const counts = native.series.slice(0, 3).map(({ values }) => values[0] ?? 0);
    expect(series).toEqual(counts.map((count, at) => [at < 1 ? count : 0, count, at < 2 ? count : 0]));
    const others = { ...rows('d', 3), facts: 'Other people' };
    const apart = await openedDeck(only([heading, ...all3, others]));
    expect(apart.slides.map(titleOf)).toEqual([report.title, 'One', 'All items', 'd']);
  });

  test('show a drawing of words that is too high for them as a table alone', async () => {
    const figure = figureOf('facets');
    const table = {
      ...figure.table,
      columns: [
        { id: 'item', label: 'Item', kind: 'text' },
        { id: 'state', label: 'State', kind: 'text' },
      ] as const,
      rows: [['Have we agreed?', 'Not yet']],
    };
    const drawing = { ...figure.drawing, height: figure.drawing.width * 2 };
    const { slides } = await openedDeck(only([{ ...figure, table, drawing }]));
    expect(slides.map(titleOf)).toEqual([report.title, figure.message]);
    expect(slides.flatMap((slide) => all(slide, 'pic'))).toHaveLength(1);
    expect(slides.slice(1).flatMap(textsOf)).toEqual(expect.arrayContaining(['Not yet', figure.facts]));
  });

  test('have words in place of everything that is drawn', async () => {
    const file = await openedDeck(report);
    const drawn = file.slides.flatMap((slide) => all(slide, 'pic', 'graphicFrame'));
    expect(drawn.length).toBeGreaterThan(12);
    const said = drawn.map((one) => all(one, 'cNvPr')[0]?.attributes.get('descr') ?? '');
    for (const text of said) expect(text).not.toBe('');
    for (const { alt } of figures) expect(said).toContain(alt);
    expect(said).toContain(wordsIn.en.t('report.logo.alt', { partnership: report.partnership }));
  });

  test.each([
    { width: 1, height: 1, cx: 9525, cy: 9525 },
    { width: 40, height: 20, cx: 40 * 9525, cy: 20 * 9525 },
    { width: 600, height: 600, cx: 84 * 12_700, cy: 84 * 12_700 },
    { width: 600, height: 1, cx: 260 * 12_700, cy: Math.round((260 / 600) * 12_700) },
  ])('show a logo of $width by $height px no larger than it is', async ({ cx, cy, ...sides }) => {
    const logo = report.logo ?? expect.fail('a report without a logo');
    const { slides } = await openedDeck({ ...only([]), logo: { ...logo, ...sides } });
    const [picture = expect.fail('a slide without a logo')] = slides.flatMap((slide) => all(slide, 'pic'));
    const { attributes } = all(picture, 'ext').find((one) => one.attributes.has('cx')) ?? picture;
    expect([attributes.get('cx'), attributes.get('cy')].map(Number)).toEqual([cx, cy]);
  });

  test('show a drawing that Office cannot draw both ways: as vectors, and as a bitmap', async () => {
    const file = await openedDeck(report);
    const { message, drawing } = figureOf('facets');
    const name = numbered(file, 'ppt/slides/slide').find((one) => titleOf(file.root(one)) === message) ?? '';
    const png = all(file.root(name), 'blip')[0]?.attributes.get('embed') ?? '';
    const svg = all(file.root(name), 'svgBlip')[0]?.attributes.get('embed') ?? '';
    expect(file.bytes(related(file, name, png))).toEqual(drawing.png);
    const shown = file.text(related(file, name, svg));
    expect(shown).toBe(withoutFont(drawing.svg));
    expect(shown).not.toContain('base64');
  });

  test('hold nothing beyond the slide, and no chart or table over the notes below', async () => {
    const long = {
      ...figureOf('bars'),
      message: `${'A message that goes on '.repeat(9)}.`,
      notes: Array.from({ length: 9 }, () => hardText),
    };
    for (const some of [report, sampleDocument('id'), only([long])]) {
      const { slides } = await openedDeck(some);
      for (const slide of slides) {
        const frames = all(slide, 'sp', 'pic', 'graphicFrame').flatMap((shape) =>
          all(shape, 'xfrm').map((frame) => ({ shape, box: boxOf(frame) })),
        );
        for (const { x, y, w, h } of frames.map(({ box }) => box)) {
          expect(Math.min(x, y, w, h)).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(960.01);
          expect(y + h).toBeLessThanOrEqual(540);
        }
        const notes = frames.find(({ shape }) => all(shape, 'ph')[0]?.attributes.get('idx') === '12');
        const object = frames.find(({ shape }) => shape.name !== 'sp');
        if (notes && object) expect(object.box.y + object.box.h).toBeLessThanOrEqual(notes.box.y);
        if (object) expect(object.box.h).toBeGreaterThanOrEqual(60);
      }
    }
  });

  test('hold no letters below 12 points but in the line to cite by', async () => {
    const { names, text } = await openedDeck(report);
    const small = names
      .filter((name) => /^ppt\/(slides|slideLayouts|slideMasters|charts)\/[^/]*\.xml$/.test(name))
      .flatMap((name) =>
        [...text(name).matchAll(/ sz="(\d+)"/g)]
          .filter(([, size]) => Number(size) < 1200)
          .map(([, size]) => `${name} ${size}`),
      );
    expect(small).toEqual([
      'ppt/slideMasters/slideMaster1.xml 1000',
      'ppt/slideLayouts/slideLayout3.xml 1000',
    ]);
  });

  test('keep a long message whole in smaller letters', async () => {
    const message = `${'Partners see openness otherwise than a year ago, and nobody knows why. '.repeat(4)}End.`;
    const { slides } = await openedDeck(only([{ ...figureOf('bars'), message }]));
    const title = slides.map(titleOf).at(-1);
    expect(title).toBe(message);
  });

  test('of comments bear the one line that leads to them', async () => {
    const lead = { kind: 'paragraph', text: 'These are people’s own words.' } as const;
    const heading = { kind: 'heading', level: 2, text: 'PACTS' } as const;
    const below = { kind: 'heading', level: 3, text: 'On care' } as const;
    const { slides } = await openedDeck(
      only([lead, heading, below, { kind: 'quotes', texts: ['They listen.'] }]),
    );
    expect(slides.map(titleOf)).toEqual([report.title, 'On care']);
    expect(slides.slice(1).flatMap(textsOf)).toEqual(expect.arrayContaining(['They listen.', lead.text]));
  });

  test('keep the lines of a comment that goes on over several of them', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `Line ${at} ends here`);
    const { slides } = await openedDeck(only([{ kind: 'quotes', texts: [lines.join('\n')] }]));
    const shown = slides.slice(1);
    expect(shown.length).toBeGreaterThan(1);
    const texts = shown.flatMap((slide) => all(slide, 't').map(ownText));
    expect(texts.filter((text) => text.startsWith('Line'))).toEqual(lines);
  });

  test('of comments stop after three, and say how many are left', async () => {
    const texts = Array.from(
      { length: 90 },
      (_, at) => `What somebody wrote, the ${at}th of many, about how meetings go.`,
    );
    const { slides } = await openedDeck(only([{ kind: 'quotes', texts }]));
    expect(slides.map(titleOf)).toEqual([report.title, 'One', 'One (2)', 'One (3)']);
    const shown = texts.filter((text) => slides.some((slide) => textsOf(slide).includes(text)));
    expect(shown.length).toBeGreaterThan(15);
    expect(texts.slice(0, shown.length)).toEqual(shown);
    const left = wordsIn.en.t('report.slide.more-quotes', { count: 90 - shown.length });
    expect(slides.filter((slide) => textsOf(slide).includes(left))).toHaveLength(1);
  });
});

const firstOnly = <One extends { readonly values: readonly (number | null)[] }>(one: One): One => ({
  ...one,
  values: one.values.slice(0, 1),
});

function boxOf(frame: Parameters<typeof all>[0]) {
  const number = (name: string, attribute: string) =>
    Number(all(frame, name)[0]?.attributes.get(attribute)) / 12_700;
  return { x: number('off', 'x'), y: number('off', 'y'), w: number('ext', 'cx'), h: number('ext', 'cy') };
}

import { describe, expect, test } from 'vitest';
import { en } from '../../charts/samples.ts';
import { readPdf } from '../../exchange/report/read-pdf.ts';
import { farmers, school } from '../../features/report/example-results.ts';
import { hostile } from './hostile-results.ts';
import { hostileTexts } from './hostile-words.ts';
import { unpacked, type Unpacked } from './unpacked.ts';
import { plansOf, reportsOf, type Out } from './ways-out.tsx';
import { withoutBrowser } from './without-browser.ts';
import { writePdf } from '#exchange/report/pdf/write-pdf.ts';
import { xmlTokens } from '#exchange/xlsx/xml.ts';
import { completed } from '#features/report/completed.ts';

withoutBrowser();

const reports = new Map<number, Promise<Out>>();

/** All reports of an example with strange names in it. */
function reportsIn(place: number): Promise<Out> {
  const results = [school, farmers][place] ?? school;
  const found = reports.get(place) ?? reportsOf(hostile(results, 5 * place));
  reports.set(place, found);
  return found;
}

const partsOf = (out: Out, ending: string): Unpacked =>
  new Map(
    [...out].flatMap(([name, bytes]) => (name.endsWith(ending) ? Array.from(unpacked(name, bytes)) : [])),
  );

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What of an XML text asks a program to do something, or to fetch it. */
function doings(xml: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'fault') found.push(token.fault);
    if (token.kind === 'close') open.pop();
    if (token.kind === 'text' && open.at(-1) === 'instrText')
      found.push(token.text.trim().split(/\s/)[0] ?? '');
    if (token.kind !== 'open') continue;
    open.push(token.name);
    if (/^(hlinkClick|hlinkHover|control|oleObject|script|foreignObject|altChunk|object)$/.test(token.name))
      found.push(token.name);
    for (const [key, value] of token.attributes) {
      if (key === 'TargetMode' || /^on/i.test(key) || /^\w*script:/i.test(value))
        found.push(`${key}=${value}`);
    }
  }
  return found;
}

/** Elements and attributes that a page of a report is made of. */
const elements =
  /^(html|head|meta|title|style|body|main|article|header|nav|section|div|span|p|h[1-4]|ol|ul|li|a|img|figure|figcaption|blockquote|details|summary|table|caption|thead|tbody|tr|th|td|svg|desc|defs|g|path|rect|circle|line|text|tspan|pattern|clipPath)$/;

const tags = /<([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;

const said: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#x27': "'",
  '#39': "'",
};

/** What is read of a file, and heard of its pictures. */
const heard = (xml: string): string =>
  xml
    .replaceAll(
      /<(?:[^"'>]|"[^"]*"|'[^']*')*>/g,
      (tag) => / (?:descr|aria-label)="([^"]*)"/.exec(tag)?.[1] ?? '',
    )
    .replaceAll(/&(#?\w+);/g, (_, name: string) => said[name] ?? '?');

/** As it is read: without what no file can hold or nobody sees, whatever space lies between words. */
const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\s\uFFFD-\uFFFF]+/gu, '');

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What a report says in running text. */
function saidBy(out: Out, name: string): string[] {
  const written = new TextDecoder().decode(out.get(`${name} document`));
  // The file's name is written in plain letters
  const document: unknown = JSON.parse(written, (key, value: unknown) => (key === 'file' ? null : value));
  const blocks = textsIn(document).filter((text) => !text.startsWith('<svg') && text.length > 1);
  return [...new Set(blocks)];
}

/** What a PDF runs, fetches or holds besides; behind its end stands what is read on its pages. */
function runsIn(text: string): string[] {
  const outside = text.slice(0, text.lastIndexOf('%%EOF')).replaceAll(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
  expect(outside).toContain('/Type /Catalog');
  return outside.match(/\/(?:JS|JavaScript|Launch|URI|AA|EmbeddedFile|SubmitForm)\b/g) ?? [];
}

describe.each([0, 1])('reports of partnership %i with strange names', { timeout: 600_000 }, (place) => {
  test('every part of an Office file is well formed, does nothing and leads nowhere', async () => {
    for (const ending of ['docx', 'pptx']) {
      const parts = [...partsOf(await reportsIn(place), ending)].filter(([name]) =>
        /\.(xml|rels|svg)$/.test(name),
      );
      expect(parts.length).toBeGreaterThan(50);
      for (const [name, text] of parts) {
        expect(forbidden.exec(text)?.[0], name).toBeUndefined();
        const fields = new Set(doings(text));
        expect(
          [...fields].filter((one) => !/^(TOC|PAGE|NUMPAGES|PAGEREF|SEQ)$/.test(one)),
          name,
        ).toEqual([]);
        expect(text.includes('<f>'), name).toBe(false);
      }
    }
  });

  test('a page holds the elements of a report and nothing that runs or is fetched', async () => {
    const pages = [...partsOf(await reportsIn(place), 'html')];
    for (const [name, html] of pages) {
      for (const [, tag = '', attributes = ''] of html
        .replaceAll(/<style>[^<]*<\/style>/g, '')
        .matchAll(tags)) {
        expect(tag, name).toMatch(elements);
        for (const [, key = '', value = ''] of attributes.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)) {
          expect(key, name).not.toMatch(/^on/i);
          if (/^(?:src|href|action|xlink:href)$/i.test(key)) expect(value, name).toMatch(/^(?:#|data:image)/);
        }
      }
    }
    expect(pages.some(([, html]) => html.includes('&lt;script&gt;alert(1)'))).toBe(true);
  });

  test('no text is lost in Word or on the page', async () => {
    const out = await reportsIn(place);
    for (const name of ['newest id', 'all en', 'one partner id']) {
      const files = [...out].filter(([file]) => file.startsWith(name) && /\.docx$|-\d\d\.html$/.test(file));
      expect(files).toHaveLength(2);
      for (const [file, bytes] of files) {
        const parts = [...unpacked(file, bytes)].filter(([part]) => /html$|document\.xml$/.test(part));
        const words = plain(parts.map(([, text]) => heard(text)).join(''));
        const titles = saidBy(out, name).filter((text) => /script|HYPERLINK|مرحبا|👩/.test(text));
        expect(titles.length).toBeGreaterThan(5);
        expect(
          titles.filter((text) => !words.includes(plain(text))),
          file,
        ).toEqual([]);
      }
    }
  });

  test('a PDF does nothing when it is opened', async () => {
    for (const [name, text] of partsOf(await reportsIn(place), 'pdf')) expect(runsIn(text), name).toEqual([]);
  });

  test('files are called by plain letters', async () => {
    for (const name of (await reportsIn(place)).keys()) {
      if (!name.endsWith(' document')) expect(name.split(' ').at(-1)).toMatch(/^[a-z0-9-]{1,60}\.[a-z]+$/);
    }
  });
});

test.each(hostileTexts)('a PDF is called %j, so are its parts, and it does nothing', async (title) => {
  const [one] = plansOf(farmers, en);
  if (!one) throw new Error('a plan');
  const sections = one.plan.sections.map((section) => Object.assign({}, section, { title, blocks: [] }));
  const bytes = await writePdf(
    { ...completed({ ...one.plan, title, sections: [] }, new Map()), sections },
    en,
    false,
  );
  expect(runsIn([...unpacked('a.pdf', bytes).values()].join(''))).toEqual([]);
  const { title: read, outline } = readPdf(bytes);
  expect(read.isWellFormed() && !/\p{Cc}/u.test(read)).toBe(true);
  expect(plain(read)).toBe(plain(title));
  expect(outline.map((entry) => plain(entry.title))).toEqual(sections.map(() => plain(title)));
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { unzlibSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { unpackWoff } from '#exchange/report/pdf/woff.ts';
import { languages } from '#i18n/words.ts';
import { partsOf, textIn } from './today.ts';

const folder = mkdtempSync(join(tmpdir(), 'pacts-fonts-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The app's typeface in a format that the other renderer reads. */
const fontFiles = [400, 500, 600, 700].flatMap((weight) =>
  ['latin', 'latin-ext'].map((letters) => {
    const name = `plus-jakarta-sans-${letters}-${weight}-normal.woff`;
    const woff = readFileSync(`node_modules/@fontsource/plus-jakarta-sans/files/${name}`);
    const file = join(folder, name.replace('.woff', '.ttf'));
    writeFileSync(file, unpackWoff(woff, unzlibSync));
    return file;
  }),
);

/** In px of the drawing: so far apart two renderers may set the same dot. */
const cell = 6;

type Grid = {
  readonly columns: number;
  readonly rows: number;
  /** Cells with ink for sure, and all that are not paper alone. */
  readonly inked: ReadonlySet<number>;
  readonly touched: ReadonlySet<number>;
};

function drawn(svg: string): Grid {
  const { pixels, width, height } = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false },
    background: '#ffffff',
  }).render();
  const columns = Math.ceil(width / cell);
  const [inked, touched] = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < pixels.length; at += 4) {
    const darkest = Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255);
    if (darkest > 220) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const place = Math.floor(y / cell) * columns + Math.floor(x / cell);
    touched.add(place);
    if (darkest < 110) inked.add(place);
  }
  return { columns, rows: Math.ceil(height / cell), inked, touched };
}

/** Cells of ink where the other has none, nor right beside it. */
const lost = ({ inked, columns }: Grid, { touched }: Grid): number[] =>
  [...inked].filter(
    (place) =>
      ![-1, 0, 1].some((row) => [-1, 0, 1].some((column) => touched.has(place + row * columns + column))),
  );

test.each(languages)(
  'another renderer draws each chart of the archive as its PNG shows it (%s)',
  (language) => {
    const archive = partsOf(language, 'everything.zip');
    const charts = Object.keys(archive).filter((path) => path.endsWith('.svg'));
    expect(charts.length).toBeGreaterThan(20);
    for (const path of charts) {
      const svg = textIn(archive, path);
      const [, width = '', height = ''] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      const png = Buffer.from(archive[path.replace('.svg', '.png')] ?? []).toString('base64');
      const picture =
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
        `<image href="data:image/png;base64,${png}" width="${width}" height="${height}"/></svg>`;
      const [asSvg, asPng] = [drawn(svg), drawn(picture)];
      expect(asSvg.inked.size, path).toBeGreaterThan(100);
      expect([asSvg.columns, asSvg.rows], path).toEqual([asPng.columns, asPng.rows]);
      expect(lost(asSvg, asPng), path).toEqual([]);
      expect(lost(asPng, asSvg), path).toEqual([]);
    }
  },
);

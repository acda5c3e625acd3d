import { readFile, writeFile } from 'node:fs/promises';
import { unzlibSync } from 'fflate';
import type { Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { unpackWoff } from '#exchange/report/pdf/woff.ts';
import { expect, say, test } from './journey.ts';

/** Charts of all kinds stand in the gallery; every so many of them is taken. */
const wanted = 10;

const fontFolder = new URL('../../node_modules/@fontsource/plus-jakarta-sans/files/', import.meta.url);

/** The font of the app in a format that the other renderer reads. */
async function fontFiles(pathOf: (name: string) => string): Promise<string[]> {
  const files = [500, 700].map(async (weight) => {
    const woff = await readFile(new URL(`plus-jakarta-sans-latin-${weight}-normal.woff`, fontFolder));
    const file = pathOf(`${weight}.ttf`);
    await writeFile(file, unpackWoff(woff, unzlibSync));
    return file;
  });
  return Promise.all(files);
}

async function picturesOf(page: Page): Promise<string[]> {
  await page.goto('./#/gallery');
  const menus = page.getByRole('figure').getByRole('button', { name: say('charts.menu.open') });
  await expect(menus.first()).toBeVisible();
  const step = Math.floor((await menus.count()) / wanted);
  const pictures: string[] = [];
  for (let place = 0; place < wanted; place += 1) {
    await menus.nth(place * step).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: say('charts.menu.svg') }).click();
    pictures.push(await readFile(await (await download).path(), 'utf8'));
  }
  return pictures;
}

type Box = { what: string; left: number; top: number; right: number; bottom: number };

/** Where a browser that knows nothing of the app draws words and signs, each picture from its own corner. */
async function boxesOn(sheet: Page): Promise<Box[][]> {
  return sheet.evaluate(() =>
    [...document.querySelectorAll('svg')].map((picture) => {
      const corner = picture.getBoundingClientRect();
      const words = [...picture.querySelectorAll('text')].filter(
        ({ textContent }) => textContent.trim() !== '',
      );
      const signs = [...picture.querySelectorAll('path[fill^="rgb"]:not([fill-opacity])')];
      return [...words, ...signs].map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return {
          what: element.textContent || element.outerHTML,
          left: left - corner.left,
          top: top - corner.top,
          right: right - corner.left,
          bottom: bottom - corner.top,
        };
      });
    }),
  );
}

const scale = 2;

/** The words and signs that another renderer leaves out, or draws elsewhere. */
function missing(svg: string, boxes: readonly Box[], fonts: string[]): string[] {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontFiles: fonts, loadSystemFonts: false },
  }).render();
  const { pixels, width, height } = picture;
  const isInk = (x: number, y: number) =>
    pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).some((part) => part < 150);
  const edge = 8 * scale;
  for (let x = 0; x < width; x += 1)
    for (const y of [0, edge, height - 1 - edge, height - 1]) if (isInk(x, y)) return ['ink at the edge'];
  return boxes.flatMap(({ what, left, top, right, bottom }) => {
    for (let y = Math.floor(top * scale); y < bottom * scale; y += 1)
      for (let x = Math.floor(left * scale); x < right * scale; x += 1) if (isInk(x, y)) return [];
    return [what];
  });
}

test('pictures of ten charts live on one page, and another renderer draws the same words and signs', async ({
  page,
}, info) => {
  const pictures = await picturesOf(page);
  expect(new Set(pictures).size).toBe(wanted);
  const sheet = await page.context().newPage();
  await sheet.setContent(pictures.join(''));
  const names = await sheet.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(names).size).toBe(names.length);
  const boxes = await boxesOn(sheet);
  const fonts = await fontFiles((name) => info.outputPath(name));
  for (const [place, svg] of pictures.entries()) {
    const there = boxes[place] ?? [];
    expect(there.length).toBeGreaterThan(10);
    expect(missing(svg, there, fonts)).toEqual([]);
  }
});

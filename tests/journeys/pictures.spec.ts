import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, say } from './journey.ts';
import { openMeeting, test } from './example.ts';

type Way = 'charts.menu.png' | 'charts.menu.svg' | 'charts.menu.csv';

async function committeeProfile(page: Page) {
  await openMeeting(page, 'November');
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await page.getByRole('link', { name: 'Komite Sekolah' }).click();
  const figure = page.getByRole('figure').first();
  await expect(figure).toContainText('Tepat waktu');
  return figure;
}

async function take(page: Page, way: Way): Promise<Buffer> {
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: say('charts.menu.open') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: say(way) }).click();
  return readFile(await (await download).path());
}

test('a chart goes out as PNG, SVG and CSV, with its words and figures inside', async ({ page }) => {
  await committeeProfile(page);
  const svg = (await take(page, 'charts.menu.svg')).toString('utf8').replaceAll('\u00a0', ' ');
  for (const word of ['Komite Sekolah', 'Tepat waktu', '12 November 2026', 'Menurut mitra lain', 'selalu']) {
    expect(svg.includes(word), word).toBe(true);
  }
  expect(svg.includes('data:font/woff2;base64')).toBe(true);
  const png = await take(page, 'charts.menu.png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(1210);
  const csv = (await take(page, 'charts.menu.csv')).toString('utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain('Tepat waktu');
  expect(csv.split('\r\n')[0]).toContain(';');
});

test('three clicks put the chart on the clipboard as a picture', async ({ page }) => {
  const figure = await committeeProfile(page);
  await figure.getByRole('button', { name: say('charts.menu.open') }).click();
  await page.getByRole('button', { name: say('charts.menu.copy') }).click();
  await expect(page.getByText(say('charts.menu.copied'))).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types: all }) => all),
  );
  expect(types).toContain('image/png');
});

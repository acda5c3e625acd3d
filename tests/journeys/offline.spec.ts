import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openMeeting, openProfile, openResults, tryExample } from './example.ts';
import { expect, say, test } from './journey.ts';
import { answerAll, beginSitting, partners, setUpPartnership, startAssessment, submit } from './person.ts';

test.use({ installs: true });

test('after the first visit all of it works without network, reloads included', async ({ page, context }) => {
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
  await tryExample(page);
  await page.getByRole('link', { name: /Pertemuan November/ }).click();
  await openResults(page);
  await page.reload();
  await openProfile(page, 'Komite Sekolah');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('figure').first()).toBeVisible();

  await setUpPartnership(page, partners.slice(0, 2));
  await startAssessment(page, { mode: 'by-partner' });
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await page.reload();
  await answerAll(page, () => 4);
  await submit(page);
  await expect(page.getByRole('figure')).toBeVisible();
  await page.getByRole('link', { name: say('answer.receipt.overview') }).click();
  await openResults(page);
  await page.getByText(say('charts.table.title')).click();
  await expect(
    page
      .getByRole('row', { name: /^Partisipasi/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('100');
});

test('the page of the very first visit goes on without network, to parts that it had not loaded', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.getByRole('link', { name: say('join.action') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('join.page.title'));
  await expect(page.getByText(say('join.offline.ready'))).toBeVisible();
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  await page.getByRole('link', { name: say('guide.link') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('guide.title'));
});

async function made(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await coming).path());
}

test('a report and data come in every form without network, though nothing of them had been loaded', async ({
  page,
  context,
}) => {
  // Dozens of pictures are drawn for the ZIP: a busy machine takes its time
  test.setTimeout(480_000);
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await page.reload();
  await tryExample(page);
  await openMeeting(page, 'November');
  await openResults(page);
  await page.getByRole('link', { name: say('report.make.action') }).click();
  await page.getByText(say('report.content.title'), { exact: true }).click();
  for (const box of await page.locator('input[name="parts"]').all()) await box.uncheck();
  for (const part of ['report.part.summary', 'report.part.who'] as const) {
    await page.getByRole('checkbox', { name: say(part) }).check();
  }
  await expect(page.getByText(say('report.drawing.ready'))).toBeVisible({ timeout: 120_000 });
  const starts = {
    'report.ways.docx': 'PK',
    'report.ways.pdf': '%PDF-',
    'report.ways.pptx': 'PK',
    'report.ways.html': '<!doctype html>',
  } as const;
  for (const key of [
    'report.ways.docx',
    'report.ways.pdf',
    'report.ways.pptx',
    'report.ways.html',
  ] as const) {
    const file = await made(page, say(key));
    expect(file.toString('latin1').startsWith(starts[key]), key).toBe(true);
    expect(file.length, key).toBeGreaterThan(10_000);
  }
  const [partnership = ''] = /#\/p\/\w+/.exec(page.url()) ?? [];
  await page.goto(`./${partnership}/data`);
  for (const kind of ['data.kind.xlsx', 'data.kind.zip'] as const) {
    await page.getByRole('radio', { name: new RegExp(`^${say(kind).replaceAll(/[()]/g, '.')}`) }).check();
    const file = await made(page, say('data.make.action'));
    expect(file.subarray(0, 2).toString('latin1'), kind).toBe('PK');
    expect(file.length, kind).toBeGreaterThan(10_000);
  }
});

test('it can be installed: name, icons of their sizes, its own window, a worker behind it', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({
    name: 'PACTS Survey',
    display: 'standalone',
    start_url: './',
    scope: './',
  });
  const icons: { src: string; sizes: string; type: string }[] = manifest.icons;
  expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src, sizes, type } of icons) {
    const reply = await request.get(src);
    expect(reply.headers()['content-type']).toContain(type);
    const icon = await reply.body();
    // In the head of a PNG its width stands at byte 16, its height at 20.
    if (type === 'image/png') expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
  }
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { openMeeting, openResults, test as onExample } from './example.ts';
import { complaintsOf, expect, say, sayInEnglish, test } from './journey.ts';
import { setUpPartnership, startAssessment } from './person.ts';
import { look, readingDay } from './screen.ts';

// Dozens of pictures are drawn one after the other: a busy machine takes its time.
onExample.describe.configure({ timeout: 300_000 });

const sheet = (page: Page) => page.getByRole('article');
const way = (page: Page, name: Parameters<typeof say>[0]) =>
  page.getByRole('button', { name: say(name), exact: true });
const ready = (page: Page) =>
  expect(page.getByText(say('report.drawing.ready'))).toBeVisible({ timeout: 120_000 });

async function openReport(page: Page): Promise<void> {
  await openMeeting(page, 'November');
  await openResults(page);
  await page.getByRole('link', { name: say('report.make.action') }).click();
  await expect(sheet(page)).toBeVisible();
}

async function take(page: Page, name: Parameters<typeof say>[0]) {
  const download = page.waitForEvent('download', { timeout: 120_000 });
  await way(page, name).click();
  const file = await download;
  const path = test.info().outputPath(file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), path };
}

/** These parts and no others. */
async function choose(page: Page, ...parts: readonly Parameters<typeof say>[0][]): Promise<void> {
  await page.getByText(say('report.content.title'), { exact: true }).click();
  const boxes = page.locator('input[name="parts"]');
  for (const box of await boxes.all()) await box.uncheck();
  for (const part of parts) await page.getByRole('checkbox', { name: say(part) }).check();
  await expect(sheet(page).locator('section > h2')).toHaveCount(parts.length);
}

onExample('from the results a whole report in Word is two taps away', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  let taps = 0;
  await page.exposeFunction('tapped', () => {
    taps += 1;
  });
  await page.evaluate("addEventListener('click', (event) => event.isTrusted && tapped(), true)");
  await page.getByRole('link', { name: say('report.make.action') }).click();
  await expect(sheet(page).getByRole('heading', { level: 1 })).toBeVisible();
  const { name, path } = await take(page, 'report.ways.docx');
  expect(name).toMatch(/^laporan-.*sekolah-harapan.*-2026-11-12\.docx$/);
  expect((await readFile(path)).subarray(0, 2).toString('latin1')).toBe('PK');
  expect(taps).toBeLessThanOrEqual(5);
  await expect(page.getByText(say('files.out.downloaded', { name }))).toBeVisible();
});

onExample('the report comes in every form', async ({ page }) => {
  await openReport(page);
  await choose(page, 'report.part.summary', 'report.part.who', 'report.part.method');
  await ready(page);
  const starts = { pdf: '%PDF-', pptx: 'PK', html: '<!doctype html>' } as const;
  for (const [ending, start] of Object.entries(starts)) {
    const key =
      ending === 'pdf' ? 'report.ways.pdf' : ending === 'pptx' ? 'report.ways.pptx' : 'report.ways.html';
    const { name, path } = await take(page, key);
    expect(name.endsWith(`.${ending}`)).toBe(true);
    expect((await readFile(path)).subarray(0, start.length).toString('latin1')).toBe(start);
  }
});

onExample(
  'the web page opens from disk, asks nothing of anybody, and axe finds nothing in it',
  async ({ page, browser }) => {
    await openReport(page);
    await choose(page, 'report.part.summary', 'report.part.who', 'report.part.comments');
    await ready(page);
    const { path } = await take(page, 'report.ways.html');
    const reader = await browser.newContext({ offline: true });
    const complaints = complaintsOf(reader);
    const alone = await reader.newPage();
    const asked: string[] = [];
    alone.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(request.url());
    });
    const address = pathToFileURL(path).href;
    await alone.goto(address);
    await expect(alone.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(alone.getByRole('img').first()).toBeVisible();
    expect(await alone.locator('figure svg').count()).toBeGreaterThan(1);
    expect(asked).toEqual([address]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await alone.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page: alone }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(await alone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await alone.setViewportSize({ width: 360, height: 640 });
    expect(await alone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    await reader.close();
  },
);

onExample(
  'printed it is a tagged PDF on A4: the report and nothing else, named after it, no picture cut',
  async ({ page }) => {
    await openReport(page);
    await ready(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Lang \(id/);
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/S \/Figure|\/Figure/);
    const boxes = new Set([...pdf.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box]) => box));
    expect([...boxes].map((box) => box?.split(' ').map((side) => Math.round(Number(side))))).toEqual([
      [0, 0, 595, 842],
    ]);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: say('report.ways.docx') })).toBeHidden();
    const tallest = await sheet(page).evaluate((article) =>
      Math.max(
        ...Array.from(article.querySelectorAll('figure'), (figure) => figure.getBoundingClientRect().height),
      ),
    );
    expect(tallest).toBeLessThan(((297 - 38) / 25.4) * 96);
  },
);

onExample('drawing can be stopped and goes on; what was chosen is there the next time', async ({ page }) => {
  await openReport(page);
  await page.getByRole('button', { name: say('ui.stop.label') }).click();
  await expect(page.getByRole('button', { name: say('report.drawing.again') })).toBeVisible();
  await expect(page.getByText(say('report.picture.stopped')).first()).toBeVisible();
  await choose(page, 'report.part.summary');
  await page.getByText(say('report.look.title')).click();
  await page.getByLabel(say('report.intro.label')).fill('Untuk kecamatan.');
  await page.getByLabel(say('report.language.label')).selectOption('en');
  await expect(sheet(page)).toHaveAttribute('lang', 'en');
  await expect(sheet(page).getByText(sayInEnglish('report.contents.title'))).toHaveCount(0);
  await page.reload();
  await expect(sheet(page).getByText('Untuk kecamatan.')).toBeVisible();
  await expect(sheet(page)).toHaveAttribute('lang', 'en');
  await expect(sheet(page).locator('section > h2')).toHaveCount(1);
});

onExample('axe finds nothing in the report, and its choices read well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await openReport(page);
  await page.getByText(say('report.look.title')).click();
  await choose(page, 'report.part.summary', 'report.part.who');
  await ready(page);
  await look(page, 'report');
});

test('before there is anything to report it says what brings it', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 3, mode: 'anonymous' });
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  await page.getByRole('link', { name: say('report.make.action') }).click();
  await expect(page.getByText(say('report.none.title'))).toBeVisible();
  await page.getByRole('link', { name: say('report.none.open') }).click();
  await expect(page.getByText(say('gather.count.title'))).toBeVisible();
});

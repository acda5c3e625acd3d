import type { Page } from '@playwright/test';
import { openMeeting, test as onExample } from './example.ts';
import { expect, say, test } from './journey.ts';
import { setUpPartnership, startAssessment } from './person.ts';
import { look, readingDay } from './screen.ts';

const sheet = (page: Page) => page.getByRole('article');
const notes = (page: Page) =>
  page.getByRole('region', { name: say('summary.notes.title') }).getByRole('textbox');
const allSaved = (page: Page) => expect(page.getByText(say('answer.save.saved')).first()).toBeVisible();

async function openSummary(page: Page): Promise<void> {
  await openMeeting(page, 'November');
  await page.getByRole('link', { name: say('summary.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('summary.title'));
  await expect(sheet(page)).toBeVisible();
}

/** As the browser would print them. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

onExample('what was said and agreed comes onto the page, and stays', async ({ page }) => {
  await openSummary(page);
  await expect(sheet(page).getByRole('img')).toBeVisible();
  await expect(sheet(page)).toContainText('Pertemuan November');
  await notes(page).first().fill('Hasil panen dibagi sesudah biaya dihitung bersama.');
  await allSaved(page);
  await expect(sheet(page)).toContainText('Hasil panen dibagi sesudah biaya dihitung bersama.');
  await page.getByRole('link', { name: say('summary.actions.add') }).click();
  await page.getByLabel(say('actions.what.label')).fill('Menghitung biaya bersama');
  await page.getByLabel(say('actions.who.label')).fill('Komite Sekolah');
  await page.getByRole('button', { name: say('actions.add.action') }).click();
  await expect(page.getByRole('heading', { name: 'Menghitung biaya bersama' })).toBeVisible();
  await page.goBack();
  await expect(sheet(page)).toContainText('Menghitung biaya bersama');
  await page.reload();
  await expect(sheet(page)).toContainText('Hasil panen dibagi sesudah biaya dihitung bersama.');
  await expect(sheet(page)).toContainText('Komite Sekolah');
});

onExample('it is one page of A4, however much was said', async ({ page }) => {
  await openSummary(page);
  expect(await pagesOf(page)).toBe(1);
  const long = 'Kita membicarakan ini lama, dan setiap orang bercerita apa yang ia lihat. '.repeat(13).trim();
  const fields = await notes(page).all();
  expect(fields.length).toBe(5);
  for (const field of fields) await field.fill(long);
  await expect(sheet(page).getByText(/Kita membicarakan ini lama/)).toHaveCount(5);
  expect(await pagesOf(page)).toBe(1);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await pagesOf(page)).toBe(1);
});

onExample('it goes into a chat as plain text', async ({ page }) => {
  await openSummary(page);
  await notes(page).first().fill('Sudah dibicarakan.');
  await allSaved(page);
  const text = page.getByLabel(say('summary.send.label'));
  await expect(text).toHaveValue(/→ Sudah dibicarakan\./);
  await page.getByRole('button', { name: say('summary.send.action') }).click();
  await expect(page.getByText(say('summary.send.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
});

onExample('axe finds nothing in the summary, and it reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await openSummary(page);
  await look(page, 'summary');
});

test('before there is anything to sum up it says what brings it', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 3, mode: 'anonymous' });
  await page.goto(`${page.url()}/summary`);
  await expect(page.getByText(say('summary.empty.title'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('summary.print.action') })).toHaveCount(0);
  await page.getByRole('link', { name: say('answer.closed.action') }).click();
  await expect(page.getByText(say('gather.count.title'))).toBeVisible();
});

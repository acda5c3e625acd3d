import type { Page } from '@playwright/test';
import { openProfile, openResults, tryExample } from './example.ts';
import { expect, say, sayInEnglish, test } from './journey.ts';
import { rowsKept } from './kept.ts';
import { beginSitting, isTapped, partners, setUpPartnership, startAssessment, tap } from './person.ts';

test.use({ installs: true });

const ways = ['welcome.example.action', 'welcome.new.action', 'join.action', 'welcome.open.action'] as const;
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const english = (page: Page) => page.getByRole('button', { name: say('app.language.switch') });
const indonesian = (page: Page) => page.getByRole('button', { name: sayInEnglish('app.language.switch') });

test('the first screen is Indonesian, says what this is, and fits with its ways to begin', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await expect(title(page)).toHaveText(say('welcome.title'));
  await expect(page.getByText(say('welcome.lead'))).toBeInViewport({ ratio: 1 });
  for (const way of ways)
    await expect(page.getByRole('link', { name: say(way) })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('in an English browser', () => {
  test.use({ locale: 'en-GB' });
  test('the first screen is English, and fits too', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(title(page)).toHaveText(sayInEnglish('welcome.title'));
    for (const way of ways)
      await expect(page.getByRole('link', { name: sayInEnglish(way) })).toBeInViewport({ ratio: 1 });
  });
});

test.describe('in a browser of a language we do not have', () => {
  test.use({ locale: 'fr-FR' });
  test('the first screen is Indonesian', async ({ page }) => {
    await page.goto('./');
    await expect(title(page)).toHaveText(say('welcome.title'));
  });
});

test('the language can be changed anywhere, keeps what was typed and tapped, and stays', async ({ page }) => {
  await page.goto('./#/new');
  await page.getByLabel(say('setup.name.label')).fill('Kemitraan Suka Maju');
  await english(page).click();
  await expect(title(page)).toHaveText(sayInEnglish('setup.new.title'));
  await expect(page.getByLabel(sayInEnglish('setup.name.label'))).toHaveValue('Kemitraan Suka Maju');
  await page.reload();
  await expect(title(page)).toHaveText(sayInEnglish('setup.new.title'));
  await indonesian(page).click();

  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 3);
  const item = await page.getByRole('heading', { level: 2 }).textContent();
  await english(page).click();
  await expect(page.getByRole('button', { name: sayInEnglish('answer.next.action') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(item ?? '');
  await isTapped(page, 0, 3);
});

test('one tap brings the example, which says on each page that it is one; one tap takes it away', async ({
  page,
}) => {
  await tryExample(page);
  await expect(page.getByText(say('partnership.example.text'))).toBeVisible();
  await expect(title(page)).toHaveText(/\(contoh\)$/);
  await expect(page.getByRole('link', { name: /Pertemuan/ })).toHaveCount(3);

  await page.getByRole('link', { name: /Pertemuan November/ }).click();
  await openResults(page);
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByText(/\(contoh\)$/)).toBeVisible();
  await openProfile(page, 'Komite Sekolah');
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expect(page.getByText(/\(contoh\) \/ Pertemuan November/)).toBeVisible();

  await page.goto('./');
  const list = page.getByRole('list', { name: say('home.list.label') }).getByRole('link');
  await expect(list).toHaveCount(2);
  for (const link of await list.all()) await expect(link).toContainText(say('home.example.tag'));

  await list.first().click();
  await page.getByRole('button', { name: say('partnership.example.remove') }).click();
  await expect(title(page)).toHaveText(say('welcome.title'));
  await expect(page.getByText(say('partnership.example.removed'))).toBeVisible();
  expect(await rowsKept(page)).toEqual({});
  await page.reload();
  await expect(title(page)).toHaveText(say('welcome.title'));
});

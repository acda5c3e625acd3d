import type { Page } from '@playwright/test';
import { expect, say } from './journey.ts';
import {
  beginSitting,
  isTapped,
  partners,
  saved,
  setUpPartnership,
  skipAll,
  startAssessment,
  submit,
  tap,
} from './person.ts';
import { isPassedRound, passRound, pin, tryPin } from './passing.ts';
import { test } from './server.ts';

test.use({ installs: true });

const version = (page: Page, name: string) =>
  expect(page.locator('html')).toHaveAttribute('data-version', name);
const offered = (page: Page) => page.getByText(say('app.update.title'));
const useIt = (page: Page) => page.getByRole('button', { name: say('app.update.action') });

/** Until all of the app lies on the device. */
async function installed(page: Page): Promise<void> {
  await page.goto('./');
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

test('[F15] a new version that comes while somebody answers waits until they are done, and for a tap', async ({
  page,
  served,
}) => {
  served.release('one');
  await installed(page);
  await setUpPartnership(page, partners.slice(0, 2));
  await startAssessment(page, { mode: 'by-partner' });
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 3);
  await saved(page);

  served.release('two');
  await page.reload();
  await expect(offered(page)).toBeVisible();
  await expect(page.getByText(say('app.update.waiting'))).toBeVisible();
  await expect(useIt(page)).toHaveCount(0);
  await version(page, 'one');
  await isTapped(page, 0, 3);
  await tap(page, 1, 2);
  await skipAll(page);
  await submit(page);

  await expect(useIt(page)).toBeVisible();
  await page.reload();
  await version(page, 'one');
  const receipt = page.url();
  await useIt(page).click();
  await version(page, 'two');
  await expect(page).toHaveURL(receipt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('answer.receipt.title'));
  await expect(offered(page)).toHaveCount(0);
});

test('[F15] a second tab turns to the new version too, once the first one has', async ({ page, served }) => {
  served.release('one');
  await installed(page);
  const other = await page.context().newPage();
  await other.goto('./');
  served.release('two');
  await page.reload();
  await expect(useIt(page)).toBeVisible();
  await expect(useIt(other)).toBeVisible();
  await useIt(page).click();
  await version(page, 'two');
  await version(other, 'one');
  await useIt(other).click();
  await version(other, 'two');
});

test('[F15] a new version is not offered while the device is passed round, and then waits for a tap', async ({
  page,
  served,
}) => {
  served.release('one');
  await installed(page);
  await setUpPartnership(page, partners.slice(0, 2));
  await startAssessment(page, { mode: 'by-partner' });
  await passRound(page);

  served.release('two');
  await page.reload();
  await isPassedRound(page);
  await expect(offered(page)).toHaveCount(0);
  await page.getByRole('link', { name: say('passing.end.title') }).click();
  await tryPin(page, pin);
  await expect(useIt(page)).toBeVisible();
  await version(page, 'one');
  await useIt(page).click();
  await version(page, 'two');
});

test('[F17] a page opened before a deploy goes on with what lies on the device', async ({ page, served }) => {
  await installed(page);
  await page.reload();
  await expect(page.getByRole('link', { name: say('welcome.example.action') })).toBeVisible();
  served.loseChunks();
  await page.getByRole('link', { name: say('welcome.example.action') }).click();
  await page.getByRole('link', { name: /Pertemuan November/ }).click();
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await expect(page.getByRole('figure').first()).toBeVisible();
  for (const [address, title] of [
    ['./#/new', say('setup.new.title')],
    ['./#/open', say('files.open.title')],
    ['./#/settings', say('home.settings.link')],
    ['./#/gallery', say('gallery.page.title')],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.getByRole('button', { name: say('app.language.switch') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('[F17] a part that is gone is looked for once more, by loading the page anew, and no more than once', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  let asked = 0;
  await page.route(/\/settings-page-[^/]*\.js$/, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 404 }) : route.fallback();
  });
  await page.route(/\/gallery-page-[^/]*\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('home.settings.link'));
  expect(asked).toBe(2);
  await page.goto('./#/gallery');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('app.error.title'));
  await context.close();
});

import type { BrowserContext, Page } from '@playwright/test';
import { expect, installsNothing, say, test as journey } from './journey.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** One tap at the first visit, then the partnership that is looked at first. */
export async function tryExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: say('welcome.example.action') }).click();
  await expect(page).toHaveURL(/#\/p\/\w+$/);
}

type Made = { readonly madeOnce: StorageState };

/** Journeys on a device that has the example already: it takes seconds, so one worker makes it once. */
export const test = journey.extend<object, Made>({
  madeOnce: [
    async ({ browser }, run, { project }) => {
      const { baseURL, locale } = project.use;
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...(locale && { locale }) });
      await installsNothing(context);
      const page = await context.newPage();
      await tryExample(page);
      await expect(page.getByText(say('partnership.example.title'))).toBeVisible();
      const state = await context.storageState({ indexedDB: true });
      await context.close();
      await run(state);
    },
    { scope: 'worker' },
  ],
  storageState: ({ madeOnce }, run) => run(madeOnce),
});

/** From the list of partnerships to a meeting of the school partnership. */
export async function openMeeting(page: Page, month: 'September' | 'Oktober' | 'November'): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: /Sekolah Harapan/ }).click();
  await page.getByRole('link', { name: `Pertemuan ${month}` }).click();
}

/** From the page of a meeting to its results. */
export async function openResults(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await expect(page.getByRole('heading', { name: say('results.partners.title') })).toBeVisible();
}

/** From the results to a partner's own page. */
export async function openProfile(page: Page, partner: string): Promise<void> {
  const profiles = page.getByRole('list', { name: say('results.partners.title') });
  await profiles.getByRole('link', { name: partner }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(partner);
}

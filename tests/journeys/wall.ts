import type { BrowserContext, Page } from '@playwright/test';
import { expect, say } from './journey.ts';

export const slideTitle = (page: Page) => page.locator('main').getByRole('heading', { level: 1 });

/** From the page of the assessment, as its keeper. */
export async function openWall(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('wall.link.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+\/wall/);
  await expect(slideTitle(page)).toBeVisible();
}

/** The titles of all slides, by the key that a clicker sends; ends at the last one. */
export async function titlesByKey(page: Page, key: string): Promise<readonly string[]> {
  const of = await page.getByText(/^\d+ dari \d+$/).textContent();
  const count = Number(of?.split(' ').at(-1));
  const titles: string[] = [];
  for (let place = 1; place <= count; place += 1) {
    await expect(page.getByText(say('wall.nav.place', { place, of: count }), { exact: true })).toBeVisible();
    titles.push((await slideTitle(page).textContent()) ?? '');
    await page.keyboard.press(key);
  }
  return titles;
}

/** Opens the second window by keyboard alone; the page that was there becomes the leader's. */
export async function openSecondWindow(page: Page, context: BrowserContext): Promise<Page> {
  const button = page.getByRole('button', { name: say('wall.nav.window') });
  await button.focus();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const second = await opened;
  await expect(slideTitle(second)).toBeVisible();
  await expect(page.getByText(say('wall.leader.how'))).toBeVisible();
  return second;
}

import type { Locator, Page } from '@playwright/test';
import { openMeeting, openProfile, openResults, test } from './example.ts';
import { expect, say } from './journey.ts';

const reading = (page: Page, about: string | RegExp) =>
  page.getByRole('link', {
    name: typeof about === 'string' ? say('guide.link.about', { title: about }) : about,
  });

/** Follows a link to the part of the guide whose heading takes the focus, and comes Back to the very link. */
async function readAndReturn(page: Page, link: Locator, part: RegExp): Promise<void> {
  const from = page.url();
  await link.click();
  await expect(page).toHaveURL(part);
  const heading = page.getByRole('main').locator('h2:focus');
  await expect(heading).toBeInViewport();
  await expect(heading).toHaveText(/\w/);
  await page.goBack();
  await expect(page).toHaveURL(from);
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
}

const at = (part: string) => new RegExp(`#/guide/${part.replace('/', '\\?at=')}$`);

test('each view of the results leads to the part that explains it, and Back to where one was', async ({
  page,
}) => {
  await openMeeting(page, 'November');
  await openResults(page);
  const results = page.url();
  await readAndReturn(page, reading(page, say('results.weakest.title')), at('pictures/score'));
  await readAndReturn(page, reading(page, say('results.changed.title')), at('pictures/change'));
  await readAndReturn(page, reading(page, /Semua mitra berdampingan/), at('pictures/score'));
  await readAndReturn(page, reading(page, /Perjalanan kemitraan/), at('steps/twelve'));
  for (const [view, part] of [
    ['who', 'pictures/who-judges-whom'],
    ['items', 'pictures/disputed'],
    ['change', 'pictures/change'],
    ['groups', 'pictures/groups'],
    ['quality', 'pictures/how-sure'],
  ] as const) {
    await page.goto(`${results}/${view}`);
    await readAndReturn(page, reading(page, /^Baca di panduan/).first(), at(part));
  }
});

test('a partner’s profile and its items lead to the principles of PACTS', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await openProfile(page, 'Komite Sekolah');
  const profile = say('charts.dumbbell.title', { name: 'Komite Sekolah' });
  await readAndReturn(page, reading(page, profile), at('pictures/two-views'));
  await readAndReturn(page, page.getByRole('link', { name: 'Percaya', exact: true }), at('pacts/trust'));
  await page.getByRole('link', { name: say('results.profile.items') }).click();
  const all = page.getByRole('main').getByText(say('guide.principles.read'), { exact: true }).last();
  await expect(all).toBeVisible();
  const principle = all.locator('..').getByRole('link', { name: 'Berbagi', exact: true });
  await readAndReturn(page, principle, at('pacts/share'));
});

test('the preview in the library leads to the guide, and opens again where one was', async ({ page }) => {
  await page.goto('./#/library/synergy');
  const items = page.getByRole('heading', { name: say('preview.items.title') }).locator('..');
  await items.getByText('Tanda-tanda sinergi', { exact: true }).click();
  await readAndReturn(page, reading(page, 'Tanda-tanda sinergi'), at('synergy/signs'));
});

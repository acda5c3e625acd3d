import type { Locator, Page } from '@playwright/test';
import { guideChapters } from '#domain/questionnaire/guide-part.ts';
import { openMeeting, openResults, test as onExample } from './example.ts';
import { expect, say, test, words } from './journey.ts';
import { findsNothing, look, readingDay } from './screen.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const parts = (page: Page) => page.getByRole('main').locator('section[aria-labelledby] > h2');
const chapters = Object.entries(guideChapters);

/** Goes on with Tab until it is there, as somebody does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

for (const [locale, { t }] of [
  ['id-ID', words.id],
  ['en-GB', words.en],
] as const) {
  test.describe(locale, () => {
    test.use({ locale, installs: true });
    test('the guide is read from cover to cover without network, and axe finds nothing in it', async ({
      page,
      context,
    }) => {
      await page.goto('./');
      await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await context.setOffline(true);
      await page.reload();
      await page.getByRole('link', { name: t('guide.link') }).click();
      await expect(title(page)).toHaveText(t('guide.title'));
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
      for (const [place, [chapter, own]] of chapters.entries()) {
        await expect(page).toHaveURL(new RegExp(`#/guide/${chapter}$`));
        await expect(parts(page)).toHaveCount(own.length);
        await expect(title(page)).toBeFocused();
        await findsNothing(page);
        const on = page.getByRole('navigation', { name: t('guide.next.label') }).getByRole('link');
        await expect(on).toHaveCount(place === 0 || place === chapters.length - 1 ? 1 : 2);
        if (place < chapters.length - 1) await on.last().click();
      }
    });
  });
}

test('the list of chapters and a chapter read well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await page.goto('./#/guide');
  await look(page, 'guide');
  await page.goto('./#/guide/patterns');
  await expect(parts(page)).toHaveCount(guideChapters.patterns.length);
  await look(page, 'guide-chapter');
});

test('an address of a part opens there, by keyboard one gets to another and to the questionnaire', async ({
  page,
}) => {
  await page.goto('./#/guide/pacts?at=trust');
  const trust = page.getByRole('heading', { name: 'Percaya dan terbuka' });
  const share = page.getByRole('heading', { name: 'Berbagi dan mau dikoreksi' });
  await expect(trust).toBeFocused();
  await expect(trust).toBeInViewport();

  const list = page.getByRole('navigation', { name: say('guide.parts.label') });
  await page.reload();
  await expect(trust).toBeFocused();
  await title(page).focus();
  await tabTo(page, list.getByRole('link', { name: 'Berbagi dan mau dikoreksi' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/guide\/pacts\?at=share$/);
  await expect(share).toBeFocused();
  await expect(share).toBeInViewport();

  // The same part once more: the address stays, and the tap still leads there
  await title(page).focus();
  await list.getByRole('link', { name: 'Berbagi dan mau dikoreksi' }).click();
  await expect(share).toBeFocused();
  await page.goBack();
  await expect(trust).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: /^PACTS/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/library\/pacts$/);
  await expect(title(page)).toHaveText('PACTS');
  await page.goBack();
  await expect(trust).toBeFocused();
});

test('a chapter that does not exist is not here, and a part that does not exist opens the chapter', async ({
  page,
}) => {
  await page.goto('./#/guide/nothing');
  await expect(title(page)).toHaveText(say('app.not-found.title'));
  await page.goto('./#/guide/synergy?at=nothing');
  await expect(title(page)).toHaveText('Sinergi');
  await expect(parts(page)).toHaveCount(guideChapters.synergy.length);
});

onExample('from the results to how they are read, and back', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  const address = page.url();
  await page.getByRole('link', { name: say('guide.results.link') }).click();
  await expect(title(page)).toHaveText('Membaca hasil');
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('link', { name: say('guide.results.link') })).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { isTapped, partners, rows, saved } from './person.ts';
import { findsNothing } from './screen.ts';

/** Goes on with Tab until it is there, as somebody does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

const link = (page: Page, name: string) => page.getByRole('link', { name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
}

test('from the first visit to the receipt by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await enter(page, link(page, say('welcome.new.action')));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await write(page, page.getByLabel(say('setup.name.label')), 'Kemitraan Suka Maju');
  for (const place of [0, 1])
    await write(page, page.getByLabel(say('setup.partner.name')).nth(place), partners[place] ?? '');
  await enter(page, button(page, say('setup.save.action')));

  await enter(page, link(page, say('partnership.assess.first')));
  await write(page, page.getByLabel(say('assess.keeper.name')), 'Ibu Sekretaris');
  await enter(page, button(page, say('assess.new.action')));
  await enter(page, link(page, say('gather.answer.action')));
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: partners[0] })).toBeChecked();
  await tabTo(page, page.locator('input[name="way"]:checked'));
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('input[name="way"][value="own-device"]')).toBeChecked();
  await enter(page, button(page, say('answer.start.action')));

  await tabTo(page, rows(page).first().getByRole('radio').first());
  for (let item = 1; item <= 10; item += 1) {
    await expect(page.getByRole('progressbar')).toHaveCount(5);
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('5');
    await isTapped(page, 0, 3);
    await isTapped(page, 1, 4);
    const heading = page.getByRole('heading', { level: 2 });
    const words = (await heading.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByText(words)).toHaveCount(0);
  }
  await expect(page.getByText(say('answer.review.complete'))).toBeVisible();
  await saved(page);
  await enter(page, button(page, say('answer.next.submit')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('answer.receipt.title'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('figure')).toBeVisible();
});

test('a question keeps the keyboard inside, Escape leaves it, and the focus comes back', async ({ page }) => {
  await page.goto('./#/gallery');
  const opener = button(page, say('gallery.messages.dialog'));
  await enter(page, opener);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('who asks for less motion sees none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./#/gallery');
  await expect(page.getByRole('figure').last()).toBeVisible();
  await button(page, say('gallery.messages.toast')).click();
  await expect(page.getByText(say('gallery.messages.toastText'))).toBeVisible();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const durations = `${transitionDuration}, ${animationName === 'none' ? '0s' : animationDuration}`;
        return durations.split(', ').some((duration) => duration !== '0s');
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

test('the theme chosen in the settings holds against that of the device, and axe finds nothing in it', async ({
  page,
}) => {
  await page.goto('./#/settings');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole('radio', { name: say('settings.theme.dark') }).check();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await findsNothing(page);
  await page.reload();
  await expect.poll(ground).toBe(dark);
  await page.getByRole('radio', { name: say('settings.theme.light') }).check();
  await findsNothing(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).toBe(light);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, say, test } from './journey.ts';
import { browserOn, kill } from './killed.ts';
import {
  beginSitting,
  isTapped,
  partners,
  rows,
  saved,
  setUpPartnership,
  startAssessment,
  tap,
} from './person.ts';

test('[F1] a browser killed in the middle of answering loses no tapped answer', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'pacts-kill-'));
  try {
    const first = await browserOn(profile, baseURL);
    const page = first.pages()[0] ?? (await first.newPage());
    await setUpPartnership(page);
    await startAssessment(page);
    await beginSitting(page, { partner: partners[0], way: 'own-device' });
    await tap(page, 0, 3);
    await tap(page, 1, 1);
    await tap(page, 2, 5);
    await saved(page);
    const address = page.url();
    await kill(first, profile);

    const second = await browserOn(profile, baseURL);
    const again = second.pages()[0] ?? (await second.newPage());
    await again.goto(address);
    await isTapped(again, 0, 3);
    await isTapped(again, 1, 1);
    await isTapped(again, 2, 5);
    await again.goto('./');
    await again.getByRole('link', { name: /Kemitraan Suka Maju/ }).click();
    await again.getByRole('link', { name: /Pertemuan/ }).click();
    await again.getByRole('link', { name: say('answer.unfinished.action'), exact: true }).click();
    await isTapped(again, 0, 3);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('[F2] a reload right after a tap keeps the tap', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 3);
  await tap(page, 3, 0);
  await page.reload();
  await isTapped(page, 0, 3);
  await isTapped(page, 3, 0);
});

test('[F28] what was handed on opens only with its code; Back shows nothing of it', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'shared-device' });
  await tap(page, 0, 3);
  await saved(page);
  const address = page.url();
  await page.getByRole('button', { name: say('answer.hand-on.action') }).click();
  const code = (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
  await page.getByRole('button', { name: say('answer.hand-on.confirm') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);

  await page.goBack();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByLabel(say('answer.code.label'))).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);

  await page.getByLabel(say('answer.code.label')).fill('AAAA-AAAA');
  await page.getByRole('button', { name: say('answer.code.action') }).click();
  await expect(page.getByText(say('answer.code.unknown'))).toBeVisible();
  await page.getByLabel(say('answer.code.label')).fill(code.toLowerCase().replace('-', ' '));
  await page.getByRole('button', { name: say('answer.code.action') }).click();
  await isTapped(page, 0, 3);
});

test('[F28] on a shared device a reload or Back asks for the code that stood above the answers', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'shared-device' });
  await tap(page, 0, 3);
  await saved(page);
  const shown = (await page.getByText(/[0-9A-Z]{4}-[0-9A-Z]{4}/).textContent()) ?? '';
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(shown)?.[0] ?? '';
  await page.reload();
  await expect(page.getByLabel(say('answer.code.label'))).toBeVisible();
  await expect(page.getByRole('radiogroup')).toHaveCount(0);
  await page.getByLabel(say('answer.code.label')).fill(code);
  await page.getByRole('button', { name: say('answer.code.action') }).click();
  await isTapped(page, 0, 3);
});

test('[F19] of two tabs on one draft the second only reads, and goes on when the first is closed', async ({
  page,
  context,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 3);
  await saved(page);

  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(say('answer.elsewhere.title'))).toBeVisible();
  await isTapped(second, 0, 3);
  for (const radio of await rows(second).first().getByRole('radio').all()) await expect(radio).toBeDisabled();

  await page.bringToFront();
  await tap(page, 1, 1);
  await saved(page);
  await second.bringToFront();
  await isTapped(second, 1, 1);

  await page.close();
  await second.getByRole('button', { name: say('answer.elsewhere.retry') }).click();
  await expect(second.getByText(say('answer.elsewhere.title'))).toHaveCount(0);
  await isTapped(second, 1, 1);
  await tap(second, 1, 4);
  await saved(second);
  await second.reload();
  await isTapped(second, 0, 3);
  await isTapped(second, 1, 4);
});

test('[F26] where the browser forbids to keep anything, it works all the same and says so', async ({
  page,
}) => {
  // As Chrome does when all data of sites are blocked.
  await page.addInitScript(() => {
    const refusal = new DOMException('All data of sites are blocked.', 'SecurityError');
    for (const place of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, place, {
        get() {
          throw refusal;
        },
      });
    IDBFactory.prototype.open = () => {
      throw refusal;
    };
  });
  await page.goto('./');
  await expect(page.getByText(say('app.memory.title'))).toBeVisible();
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 3);
  await saved(page);
  await isTapped(page, 0, 3);
});

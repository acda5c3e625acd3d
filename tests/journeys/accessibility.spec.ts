import type { Page } from '@playwright/test';
import { openMeeting, openProfile, openResults, test as onExample } from './example.ts';
import { expect, say, test, words } from './journey.ts';
import { beginSitting, closeAssessment, goOn, rows, skipAll, submit, tap } from './person.ts';
import { findsNothing, look, readingDay } from './screen.ts';

const title = (page: Page, text: string) => expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

test.beforeEach(({ page }) => page.clock.setFixedTime(readingDay));

test('axe finds nothing on the first screens, and they read well', async ({ page }) => {
  await page.goto('./');
  await title(page, say('welcome.title'));
  await look(page, 'welcome');
  await page.goto('./#/new');
  await title(page, say('setup.new.title'));
  await press(page, say('setup.save.action'));
  await expect(page.getByText(say('form.error.empty')).first()).toBeVisible();
  await look(page, 'new-partnership');
  await page.goto('./#/open');
  await title(page, say('files.open.title'));
  await look(page, 'open');
  await page.goto('./#/settings');
  await expect(page.getByText(say('settings.keeping.title'))).toBeVisible();
  await look(page, 'settings');
  await page.goto('./#/nowhere');
  await title(page, say('app.not-found.title'));
  await look(page, 'not-found');
});

for (const [locale, { t }] of [
  ['id-ID', words.id],
  ['en-GB', words.en],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('axe finds nothing in the gallery', async ({ page }) => {
      await page.goto('./#/gallery');
      await title(page, t('gallery.page.title'));
      await expect(page.getByRole('figure').last()).toBeVisible();
      await findsNothing(page);
    });
  });
}

onExample(
  'axe finds nothing where the partnership and its results are, and they read well',
  async ({ page }) => {
    await page.goto('./');
    await title(page, say('home.title'));
    await look(page, 'home');
    await page.getByRole('link', { name: /Sekolah Harapan/ }).click();
    await expect(page.getByText(say('partnership.example.title'))).toBeVisible();
    const address = page.url();
    await page.getByText(say('partnership.more.title')).click();
    await look(page, 'partnership');
    await press(page, say('partnership.delete.action'));
    await expect(page.getByRole('dialog')).toBeVisible();
    await findsNothing(page);
    await page.goto(`${address}/edit`);
    await title(page, say('setup.edit.title'));
    await look(page, 'edit-partnership');
    await page.goto(`${address}/share`);
    await title(page, say('partnership.share.action'));
    await look(page, 'share');
    await openMeeting(page, 'November');
    await expect(page.getByText(say('gather.count.title'))).toBeVisible();
    await look(page, 'assessment-closed');
    await openResults(page);
    await look(page, 'results');
    await page
      .getByRole('button', { name: say('charts.menu.open') })
      .first()
      .click();
    await findsNothing(page);
    const results = page.url();
    await openProfile(page, 'Toko Maju');
    await look(page, 'profile');
    for (const view of ['change', 'groups', 'quality'] as const) {
      await page.goto(`${results}/${view}`);
      await expect(page.getByRole('link', { name: say(`results.view.${view}`) })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await expect(page.getByRole(view === 'quality' ? 'note' : 'figure').first()).toBeVisible();
      await look(page, `results-${view}`);
    }
  },
);

onExample(
  'axe finds nothing from the new assessment to the receipt, and it reads well',
  async ({ page, context }) => {
    await page.goto('./');
    await page.getByRole('link', { name: /Sekolah Harapan/ }).click();
    await page.getByRole('link', { name: say('partnership.assess.again') }).click();
    await page.getByRole('checkbox', { name: /^Prinsip kemitraan/ }).uncheck();
    await page.getByText(say('assess.rules.title')).click();
    await look(page, 'new-assessment');
    await press(page, say('assess.new.action'));
    await expect(page.getByText(say('gather.count.title'))).toBeVisible();
    const address = page.url();
    await look(page, 'assessment-open');
    await page.goto(`${address}/code`);
    await title(page, say('answer.code.title'));
    await look(page, 'code');
    await page.goto(`${address}/answer`);
    await expect(page.getByText(say('answer.consent.title'))).toBeVisible();
    await look(page, 'start');
    await page.goto(address);
    await beginSitting(page, { partner: 'Toko Maju', role: 'Warga', way: 'shared-device' });
    await tap(page, 0, 3);
    await look(page, 'sitting-rating');
    const second = await context.newPage();
    await second.clock.setFixedTime(readingDay);
    await second.goto(page.url());
    await expect(second.getByText(say('answer.elsewhere.title'))).toBeVisible();
    await findsNothing(second);
    await second.close();
    await press(page, say('answer.hand-on.action'));
    await expect(page.getByRole('dialog')).toBeVisible();
    await findsNothing(page);
    await press(page, say('answer.hand-on.stay'));
    while ((await rows(page).count()) > 1) await goOn(page);
    await look(page, 'sitting-gate');
    await skipAll(page);
    await look(page, 'review');
    const code = await submit(page);
    await expect(page.getByRole('figure')).toBeVisible();
    await look(page, 'receipt');
    await page.goto(`${address}/code`);
    await page.getByLabel(say('answer.code.label')).fill(code);
    await press(page, say('answer.code.action'));
    await title(page, say('answer.code.found'));
    await look(page, 'code-found');
    await page.goto(address);
    await closeAssessment(page);
    await page.goto(`${address}/answer`);
    await expect(page.getByText(say('answer.closed.title'))).toBeVisible();
    await look(page, 'start-closed');
  },
);

import type { Page } from '@playwright/test';
import { openMeeting, openProfile, openResults, test as onExample } from './example.ts';
import { expect, say } from './journey.ts';
import { findsNothing } from './screen.ts';

const figure = (page: Page, title: string | RegExp) => page.getByRole('figure', { name: title });
const region = (page: Page, name: string) => page.getByRole('region', { name });
const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: say('results.views.label') }).getByRole('link', { name });

onExample('the overview leads to what is weakest and to what has changed, and back', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await expect(region(page, say('results.weakest.title')).getByRole('listitem')).toHaveText([
    /Setara dan seimbang/,
  ]);
  const changed = region(page, say('results.changed.title')).getByRole('listitem').getByRole('link');
  await expect(changed).toHaveText([/Pemerintah Desa Harapan.*Terbuka: naik \d+ poin/]);
  await changed.click();
  await expect(tab(page, say('results.view.change'))).toHaveAttribute('aria-current', 'page');
  await expect(
    figure(page, say('charts.change.title', { who: 'Pemerintah Desa Harapan', what: 'Terbuka' })),
  ).toBeVisible();
  await findsNothing(page);
  await page.goBack();
  await expect(tab(page, say('results.view.overview'))).toHaveAttribute('aria-current', 'page');
});

onExample('each view has an address of its own; one that is not there says so', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  const address = page.url();
  for (const view of ['who', 'items', 'change', 'quality'] as const) {
    await tab(page, say(`results.view.${view}`)).click();
    await expect(page).toHaveURL(`${address}/${view}`);
    await expect(tab(page, say(`results.view.${view}`))).toBeInViewport();
    await page.reload();
    await expect(tab(page, say(`results.view.${view}`))).toHaveAttribute('aria-current', 'page');
  }
  await page.goto(`${address}/nowhere`);
  await expect(page.getByRole('heading', { name: say('app.not-found.title') })).toBeVisible();
});

onExample(
  'from one profile to the next the title is read out; what is picked keeps the focus',
  async ({ page }) => {
    await openMeeting(page, 'November');
    await openResults(page);
    await openProfile(page, 'SDN 1 Harapan');
    const heading = page.getByRole('heading', { level: 1 });
    await page
      .getByRole('combobox', { name: say('results.profile.pick'), exact: true })
      .selectOption('Komite Sekolah');
    await expect(heading).toHaveText('Komite Sekolah');
    await page.getByRole('link', { name: /^Berikutnya/ }).click();
    await expect(heading).toHaveText('Pemerintah Desa Harapan');
    await expect(heading).toBeFocused();
    await expect(region(page, say('results.fair.title', { name: 'Pemerintah Desa Harapan' }))).toBeVisible();
    await expect(figure(page, say('results.said.title', { name: 'Pemerintah Desa Harapan' }))).toBeVisible();
    await page.goBack();
    await expect(heading).toHaveText('Komite Sekolah');
  },
);

onExample(
  'the keeper reads how far the answers can be relied on, without a way to hand it out',
  async ({ page }) => {
    await openMeeting(page, 'November');
    await openResults(page);
    await tab(page, say('results.view.quality')).click();
    await expect(page.getByText(say('results.quality.keeper-only'))).toBeVisible();
    await expect(page.getByText(say('results.quality.counted', { count: 36 }))).toBeVisible();
    await expect(page.getByRole('table').first()).toContainText('2%');
    await expect(page.getByRole('button', { name: say('charts.menu.open') })).toHaveCount(0);
    await findsNothing(page);
  },
);

onExample('the groups of the one cut stand side by side, of the partnership first', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await tab(page, say('results.view.groups')).click();
  await expect(page.getByText(say('results.groups.one'))).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(1);
  await expect(page.getByLabel(say('results.about.label')).locator('option:checked')).toHaveText(
    /^Kemitraan: /,
  );
  await findsNothing(page);
  await page.getByLabel(say('results.about.label')).selectOption('Toko Maju');
  await page.reload();
  await expect(page.getByRole('figure', { name: /^Toko Maju, / })).toBeVisible();
});

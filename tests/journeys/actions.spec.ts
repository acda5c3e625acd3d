import type { Page } from '@playwright/test';
import { openMeeting, test as onExample } from './example.ts';
import { expect, say } from './journey.ts';
import { findsNothing } from './screen.ts';

const toActions = async (page: Page) => {
  await page.getByRole('link', { name: say('gather.actions.action') }).click();
  await expect(page.getByRole('heading', { name: say('actions.title'), level: 1 })).toBeVisible();
};

const actionNamed = (page: Page, what: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: what }) });

async function agree(page: Page, what: string, who: string, until = ''): Promise<void> {
  await page.getByLabel(say('actions.what.label')).fill(what);
  await page.getByLabel(say('actions.who.label')).fill(who);
  if (until) await page.getByLabel(say('actions.until.label')).fill(until);
  await page.getByRole('button', { name: say('actions.add.action') }).click();
  await expect(actionNamed(page, what)).toBeVisible();
}

onExample(
  'what was agreed at a meeting comes first at the next: under way, done, dropped and why',
  async ({ page }) => {
    await openMeeting(page, 'Oktober');
    await toActions(page);
    await agree(page, 'Jadwal piket ditempel di balai desa', 'Pemerintah Desa', '2026-11-01');
    await agree(page, 'Rapat pleno tiap bulan', 'semua mitra');
    await agree(page, 'Beli pengeras suara', 'Komite');
    await findsNothing(page);

    await openMeeting(page, 'November');
    await expect(page.getByText(say('gather.actions.carried', { count: 3 }))).toBeVisible();
    await toActions(page);
    const rota = actionNamed(page, 'Jadwal piket ditempel di balai desa');
    await expect(rota.getByText(say('actions.late.label'))).toBeVisible();
    await rota.locator('label', { hasText: say('actions.state.done') }).click();
    await expect(rota.getByRole('radio', { name: say('actions.state.done') })).toBeChecked();
    await expect(rota.getByText(say('actions.late.label'))).toBeHidden();
    const dropped = actionNamed(page, 'Beli pengeras suara');
    await dropped.locator('label', { hasText: say('actions.state.dropped') }).click();
    await dropped.getByLabel(say('actions.said.why')).fill('Sudah dipinjami masjid');
    await expect(page.getByText(say('answer.save.saved'), { exact: true })).toBeVisible();

    await page.reload();
    await expect(dropped.getByLabel(say('actions.said.why'))).toHaveValue('Sudah dipinjami masjid');
    await expect(rota.getByRole('radio', { name: say('actions.state.done') })).toBeChecked();
    await findsNothing(page);

    // It belongs to the meeting at which it was agreed
    await openMeeting(page, 'September');
    await expect(page.getByText(say('gather.actions.none'))).toBeVisible();
  },
);

onExample('an action says what and who; one that was removed by mistake comes back', async ({ page }) => {
  await openMeeting(page, 'November');
  await toActions(page);
  await page.getByRole('button', { name: say('actions.add.action') }).click();
  await expect(page.getByText(say('form.error.empty'))).toHaveCount(2);
  await agree(page, 'Kerja bakti', 'RT 03');
  const action = actionNamed(page, 'Kerja bakti');
  await action.getByRole('button', { name: say('actions.edit.action') }).click();
  await page.getByLabel(say('actions.who.label')).first().fill('RT 03 dan RT 04');
  await page.getByRole('button', { name: say('actions.save.action') }).click();
  await expect(action).toContainText('RT 03 dan RT 04');
  await action.getByRole('button', { name: say('actions.remove.action') }).click();
  await expect(action).toBeHidden();
  await page.getByRole('button', { name: say('actions.undo.action') }).click();
  await expect(action).toContainText('RT 03 dan RT 04');
});

onExample('an item people differ on leads to an action about it', async ({ page }) => {
  await openMeeting(page, 'November');
  await page.goto(`${page.url()}/results/items`);
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('figure') })
    .first();
  const item = await first.getByRole('heading').first().innerText();
  await first.getByRole('link', { name: say('results.items.act') }).click();
  await expect(page.getByRole('heading', { name: say('actions.title'), level: 1 })).toBeVisible();
  await expect(page.getByText(item)).toBeVisible();
  await agree(page, 'Bicarakan di rapat berikut', 'Komite');
  await expect(actionNamed(page, 'Bicarakan di rapat berikut')).toContainText(/Tentang \w+/);
  await page.reload();
  await expect(page.getByText(item)).toBeHidden();
});

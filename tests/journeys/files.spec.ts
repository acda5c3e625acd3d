import type { Page } from '@playwright/test';
import { deviceOf, downloadBy, openFile, takeIn, type Sent } from './device.ts';
import { expect, say, test } from './journey.ts';
import { answerAll, beginSitting, partners, setUpPartnership, startAssessment, submit } from './person.ts';

const savesFile = (page: Page) => () =>
  page
    .getByRole('button', { name: say('files.out.download') })
    .first()
    .click();

/** A new assessment of four partners, by its address, and the file that invites to it. */
async function invite(page: Page): Promise<{ assessment: string; invitation: Sent }> {
  await setUpPartnership(page);
  await startAssessment(page);
  const assessment = page.url();
  await page.getByRole('link', { name: say('gather.invite.action') }).click();
  return { assessment, invitation: await downloadBy(page, savesFile(page)) };
}

test('an invitation goes out, answers come back, and the same file twice adds nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  const { assessment, invitation } = await invite(page);
  expect(invitation.name).toMatch(/\.txt$/);

  const phone = await deviceOf(browser, baseURL);
  await openFile(phone.page, invitation);
  await takeIn(phone.page);
  await phone.page.goto(assessment);
  await beginSitting(phone.page, { partner: partners[2], way: 'own-device' });
  await answerAll(phone.page, (item) => item % 5);
  await submit(phone.page);
  await phone.page.getByRole('link', { name: say('answer.receipt.send') }).click();
  const answers = await downloadBy(phone.page, savesFile(phone.page));
  expect(phone.complaints).toEqual([]);
  await phone.context.close();

  await openFile(page, answers);
  await expect(
    page.getByText(say('files.merged.added', { what: say('files.noun.responses', { count: 1 }) })),
  ).toBeVisible();
  await openFile(page, answers);
  await expect(page.getByText(say('files.merged.nothing'))).toBeVisible();
  await page.goto(assessment);
  await expect(page.getByText(say('gather.count.missing', { count: 3 }))).toBeVisible();
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await expect(page.getByRole('figure').first()).toContainText(partners[0]);
});

test('a file that went through a chat is understood with the words around it', async ({
  page,
  browser,
  baseURL,
}) => {
  const { invitation } = await invite(page);

  const phone = await deviceOf(browser, baseURL);
  await phone.page.goto('./#/open');
  await phone.page.getByText(say('files.open.paste-title')).click();
  const message = `[12/11 10.04] Bu Sari: Ini undangannya ya\n${invitation.text}\nTerima kasih`;
  await phone.page.getByLabel(say('files.open.paste-label')).fill(message);
  await phone.page.getByRole('button', { name: say('files.open.paste-action') }).click();
  await takeIn(phone.page);
  await phone.context.close();
});

test('[F32] a full copy of anonymous answers is locked; a wrong passphrase says so, the right one brings all back', async ({
  page,
  browser,
  baseURL,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 3, mode: 'anonymous' });
  const assessment = page.url();
  await beginSitting(page, { partner: partners[0], way: 'shared-device' });
  await answerAll(page, () => 3);
  await submit(page);
  await page.goto(assessment);
  await page.getByRole('link', { name: say('gather.invite.action') }).click();
  const make = page.getByRole('button', { name: say('files.full.action') });
  await make.click();
  await expect(page.getByText(say('files.full.missing'))).toBeVisible();
  await page.getByLabel(say('files.unlock.label'), { exact: true }).fill('mangga dan rambutan');
  await page.getByLabel(say('files.full.repeat')).fill('mangga dan rambutan');
  await make.click();
  await expect(page.getByText(say('files.full.ready'))).toBeVisible({ timeout: 30_000 });
  const copy = await downloadBy(page, () =>
    page
      .getByRole('button', { name: say('files.out.download') })
      .last()
      .click(),
  );
  expect(copy.text).not.toContain('care');
  expect(copy.text).not.toContain(partners[0]);

  const other = await deviceOf(browser, baseURL);
  await openFile(other.page, copy);
  const unlock = other.page.getByRole('button', { name: say('files.unlock.action') });
  await other.page.getByLabel(say('files.unlock.label')).fill('durian');
  await unlock.click();
  await expect(other.page.getByText(say('files.error.wrong-passphrase'))).toBeVisible({ timeout: 30_000 });
  await other.page.getByLabel(say('files.unlock.label')).fill('mangga dan rambutan');
  await unlock.click();
  await takeIn(other.page);
  await other.page.goto(assessment);
  await expect(other.page.getByText(say('gather.count.missing', { count: 11 }))).toBeVisible();
  expect(other.complaints).toEqual([]);
  await other.context.close();
});

const strangers = [
  ['empty', '', 'files.error.empty'],
  ['a letter', 'Kepada Yth. Bapak Kepala Desa', 'files.error.not-ours'],
  ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'files.error.not-ours'],
  ['foreign JSON', '{"menu":"Soto","price":12000}', 'files.error.not-ours'],
] as const;

for (const [what, text, key] of strangers) {
  test(`[F22] a file that is ${what} is refused in one sentence, and nothing is stored`, async ({ page }) => {
    await openFile(page, { name: 'file.txt', text });
    await expect(page.getByText(say(key))).toBeVisible();
    await page.goto('./');
    await expect(page.getByRole('heading', { name: say('welcome.title') })).toBeVisible();
  });
}

test('[F22] a file that was cut off or changed on its way is told apart, and nothing of it is stored', async ({
  page,
  browser,
  baseURL,
}) => {
  const { invitation } = await invite(page);
  const phone = await deviceOf(browser, baseURL);
  await openFile(phone.page, { ...invitation, text: invitation.text.slice(0, 2000) });
  await expect(phone.page.getByText(say('files.error.cut-off'))).toBeVisible();
  await openFile(phone.page, { ...invitation, text: invitation.text.replace('Suka Maju', 'Suka Mundur') });
  await expect(phone.page.getByText(say('files.error.damaged'), { exact: false })).toBeVisible();
  await phone.page.goto('./');
  await expect(phone.page.getByRole('heading', { name: say('welcome.title') })).toBeVisible();
  await phone.context.close();
});

import type { Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { setUpPartnership, startAssessment } from './person.ts';
import { findsNothing, look, readingDay } from './screen.ts';
import { answersOf, codeOf, correctionOf, invitationLabel, makeInvitation, type Kept } from './sealed.ts';
import { toText } from '#exchange/qr/text-code.ts';
import { addFrame, emptyFrames } from '#exchange/qr/frames.ts';

const respondent = '5'.repeat(32);

/** The same as letters and digits, as the phone offers it. */
function textOf(code: string): string {
  const read = addFrame(emptyFrames, code);
  if (!read.ok || !read.value.bytes) throw new Error('one code holds it all');
  return toText(read.value.bytes);
}

const personOf = ({ assessment }: Kept) =>
  answersOf(assessment, { respondent, partner: assessment.expected[0]?.partner ?? '' }, () => 3);

const typed = (page: Page) => page.getByLabel(say('station.typed.label'));

async function takeInText(page: Page, text: string): Promise<void> {
  await typed(page).fill(text);
  await page.getByRole('button', { name: say('station.typed.action') }).click();
}

const picture = (page: Page, buffer: Buffer) =>
  page.locator('input[type="file"]').setInputFiles({ name: 'foto.png', mimeType: 'image/png', buffer });

test('nobody is invited before the key lies in a full copy; then there is the code, and who has answered', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 2, mode: 'by-partner' });
  const address = page.url();
  await page.goto(`${address}/scan`);
  await expect(page.getByText(say('station.empty.title'))).toBeVisible();
  await page.goto(address);
  await page.getByRole('link', { name: say('invite.title') }).click();
  await expect(page.getByText(say('invite.key.why'))).toBeVisible();
  await page.getByRole('button', { name: say('invite.key.make') }).click();
  await expect(page.getByText(say('invite.key.made'))).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
  // The key stays: a reload asks for the copy only.
  await page.reload();
  await expect(page.getByText(say('invite.key.made'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('invite.key.make') })).toHaveCount(0);
  await expect(page.getByText(say('files.full.needed-key'))).toBeVisible();
});

test('answers come in as a text code, a photo is read, and without a camera it says what else there is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['camera']);
  await setUpPartnership(page);
  await startAssessment(page, { people: 2, mode: 'by-partner' });
  const kept = await makeInvitation(page);
  const invitation = await page.getByRole('img', { name: invitationLabel(kept.assessment) }).screenshot();
  await page.getByRole('link', { name: say('station.title') }).click();
  await page.getByRole('button', { name: say('scanner.start.action') }).click();
  await expect(page.getByText(say('scanner.none.title'))).toBeVisible();
  await expect(typed(page)).toBeVisible();

  const person = personOf(kept);
  const text = textOf(await codeOf([person], kept));
  await takeInText(page, text.toLowerCase());
  await expect(page.getByText(say('station.accepted.added'))).toBeVisible();
  await expect(page.getByText(say('station.count.of', { count: 8 }))).toHaveText(/^1 /);
  await takeInText(page, text);
  await expect(page.getByText(say('station.accepted.same'))).toBeVisible();
  await takeInText(page, textOf(await codeOf([correctionOf(person)], kept)));
  await expect(page.getByText(say('station.accepted.corrected'), { exact: true })).toBeVisible();
  await takeInText(page, `${text.slice(0, -1)}${text.endsWith('7') ? '8' : '7'}`);
  await expect(page.getByText(/salah ketik atau terpotong/)).toBeVisible();
  await expect(page.getByText(say('station.count.of', { count: 8 }))).toHaveText(/^1 /);

  await picture(page, invitation);
  await expect(
    page.getByText(say('station.refused.invitation', { action: say('hand-in.action') })),
  ).toBeVisible();
  await picture(page, await page.getByRole('heading', { level: 1 }).screenshot());
  await expect(page.getByText(say('station.refused.no-code'))).toBeVisible();
  await picture(page, Buffer.from('no picture'));
  await expect(page.getByText(say('station.refused.no-picture'))).toBeVisible();
});

test('each screen of inviting and scanning is easy to use and reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await setUpPartnership(page);
  await startAssessment(page, { people: 2, mode: 'by-partner' });
  const address = page.url();
  await page.goto(`${address}/scan`);
  await look(page, 'scan-uninvited');
  await page.goto(`${address}/join`);
  await look(page, 'invite-key');
  await page.goto(address);
  const kept = await makeInvitation(page);
  await look(page, 'invite');
  await page.getByText(say('invite.text.title')).click();
  await findsNothing(page);
  await page.getByRole('link', { name: say('station.title') }).click();
  await page.getByText(say('station.other.title'), { exact: true }).click();
  await page.getByText(say('station.merge.title')).click();
  await takeInText(page, textOf(await codeOf([personOf(kept)], kept)));
  await expect(page.getByText(say('station.recent.title'))).toBeVisible();
  await typed(page).fill('');
  await look(page, 'scan');
  await takeInText(page, 'selamat pagi');
  await expect(page.getByText(say('station.refused.not-ours'))).toBeVisible();
  await look(page, 'scan-refused');
});

import type { Page } from '@playwright/test';
import { downloadBy, openFile } from './device.ts';
import { invitationTo, pasteInvitation } from './invitation.ts';
import { complaintsOf, expect, say } from './journey.ts';
import {
  answerAll,
  beginSitting,
  partners,
  setUpPartnership,
  startAssessment,
  submit,
  tap,
} from './person.ts';
import { phoneAt } from './plain-http.ts';
import { test } from './server.ts';

const isSaid = async (page: Page, ...sentences: string[]) => {
  for (const sentence of sentences) await expect(page.getByText(sentence)).toBeVisible();
};

test('[F27] over plain http each thing that is shut off is said where it would be used; answers get through all the same', async ({
  page,
  served,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { mode: 'anonymous', people: 3 });
  const address = page.url();
  const invitation = await invitationTo(page);
  const { id, keeper } = invitation.assessment;

  const context = await phoneAt(served.address);
  const complaints = complaintsOf(context);
  const phone = await context.newPage();
  await phone.goto('./#/settings');
  expect(await phone.evaluate(() => window.isSecureContext)).toBe(false);
  await isSaid(
    phone,
    say('settings.insecure.title'),
    ...(['offline', 'seal', 'camera', 'clipboard', 'share', 'awake', 'tabs'] as const).map((what) =>
      say(`settings.insecure.${what}`),
    ),
  );

  await phone.goto('./#/join');
  await isSaid(phone, say('join.offline.never'));
  await phone.getByRole('button', { name: say('scanner.start.action') }).click();
  await isSaid(phone, say('scanner.insecure.title'));
  // Where there is no camera the field for the text has opened by itself.
  await phone.getByLabel(say('join.paste.label')).fill(invitation.text);
  await phone.getByRole('button', { name: say('join.paste.action') }).click();
  await isSaid(phone, say('join.found.not-sealed'), say('join.offline.never'));
  await phone.getByRole('button', { name: say('join.found.action'), exact: true }).click();

  await phone.getByRole('link', { name: say('join.invitation.title') }).click();
  await isSaid(phone, say('join.invitation.text'), say('hand-in.page.awake'));
  await phone.getByText(say('hand-in.text.title')).click();
  await phone.getByRole('button', { name: say('hand-in.text.copy') }).click();
  await isSaid(phone, say('hand-in.text.by-hand'));

  await phone.goto(`./#/a/${id}`);
  await beginSitting(phone, { partner: partners[2], way: 'own-device' });
  await tap(phone, 0, 1);
  const other = await context.newPage();
  await other.goto(phone.url());
  await isSaid(other, say('answer.elsewhere.title'), say('answer.elsewhere.lease'));
  await other.close();
  await answerAll(phone, () => 2);
  await submit(phone);
  const respondent = phone.url().split('/').at(-1);

  await phone.goto(`./#/a/${id}/hand-in/${respondent}`);
  await isSaid(phone, say('hand-in.page.insecure'), say('files.send.open-anonymous', { name: keeper.name }));
  await expect(phone.getByText(say('hand-in.page.sealed', { name: keeper.name }))).toHaveCount(0);
  await phone.goto(`./#/a/${id}/receipt/${respondent}`);
  await phone.getByRole('link', { name: say('answer.receipt.send') }).click();
  await isSaid(phone, say('files.send.open-anonymous', { name: keeper.name }), say('files.out.no-sheet'));
  await phone.getByRole('button', { name: say('files.out.copy') }).click();
  await expect(phone.getByLabel(say('files.out.by-hand'))).toBeVisible();
  const answers = await downloadBy(phone, () =>
    phone.getByRole('button', { name: say('files.out.download') }).click(),
  );
  expect(complaints).toEqual([]);
  await context.browser()?.close();

  await openFile(page, answers);
  await isSaid(page, say('files.merged.added', { what: say('files.noun.responses', { count: 1 }) }));
  await page.goto(address);
  await isSaid(page, say('gather.count.missing', { count: 11 }));
});

test('[F27] what is a promise where answers are sealed is none over plain http', async ({ page, served }) => {
  await setUpPartnership(page);
  await startAssessment(page, { mode: 'by-partner' });
  const invitation = await invitationTo(page);
  const context = await phoneAt(served.address);
  const phone = await context.newPage();
  await phone.goto('./#/join');
  await pasteInvitation(phone, invitation.text);
  await isSaid(phone, say('join.found.not-sealed'));
  await expect(phone.getByText(say('join.found.sealed'))).toHaveCount(0);
  await phone.getByRole('button', { name: say('join.found.action'), exact: true }).click();
  await beginSitting(phone, { partner: partners[1], way: 'own-device' });
  await answerAll(phone, () => 2);
  await submit(phone);
  await expect(phone.getByRole('link', { name: say('hand-in.action') })).toHaveCount(0);
  await phone.getByRole('link', { name: say('answer.receipt.send') }).click();
  await isSaid(phone, say('files.send.open-by-partner'));
  await context.browser()?.close();
});

test('[F27] over plain http a keeper is told that nobody can be invited by code, and how else to gather', async ({
  served,
}) => {
  const context = await phoneAt(served.address);
  const laptop = await context.newPage();
  await setUpPartnership(laptop);
  await startAssessment(laptop);
  await laptop.getByRole('link', { name: say('invite.title') }).click();
  await isSaid(laptop, say('invite.insecure.title'), say('invite.insecure.text'));
  await expect(laptop.getByRole('button', { name: say('invite.key.make') })).toHaveCount(0);
  await context.browser()?.close();
});

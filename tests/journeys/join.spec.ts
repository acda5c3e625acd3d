import type { Browser, Page } from '@playwright/test';
import type { Response } from '#domain/responses/response.ts';
import { openAnswers } from '#exchange/qr/open-answers.ts';
import { fromText } from '#exchange/qr/text-code.ts';
import { deviceOf, type Device } from './device.ts';
import { invitationTo, joinByText, pasteInvitation, type Invitation } from './invitation.ts';
import { expect, say, test } from './journey.ts';
import {
  answerAll,
  beginSitting,
  partners,
  saved,
  setUpPartnership,
  skipAll,
  startAssessment,
  submit,
  tap,
  type Setup,
} from './person.ts';
import { readScreen } from './read-codes.ts';
import { findsNothing, look, readingDay } from './screen.ts';

/** An invitation to a new assessment. */
async function invite(page: Page, setup: Setup = {}): Promise<Invitation> {
  await setUpPartnership(page);
  await startAssessment(page, setup);
  return invitationTo(page);
}

/** A phone on which the app was opened once while there was a network; there is none any more. */
async function phoneOf(browser: Browser, baseURL: string | undefined): Promise<Device> {
  const phone = await deviceOf(browser, baseURL, { installs: true });
  await phone.page.goto('./');
  await phone.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await phone.context.setOffline(true);
  await phone.page.reload();
  return phone;
}

/** What the keeper makes of the bytes. */
async function opened({ assessment, key }: Invitation, bytes: Uint8Array) {
  const handed = await openAnswers(bytes, { assessments: [assessment], keysOf: () => [key] });
  if (!handed.ok) throw new Error(`the keeper says ${handed.error.kind}`);
  return handed.value;
}

/** As they lie on the phone, those that count by their ids. */
const stored = (page: Page): Promise<Response[]> =>
  page.evaluate(
    () =>
      new Promise<Response[]>((resolve, reject) => {
        const asked = indexedDB.open('pacts-survey');
        asked.addEventListener('success', () => {
          const all = asked.result.transaction('responses').objectStore('responses').getAll();
          all.addEventListener('success', () => {
            asked.result.close();
            resolve(all.result);
          });
        });
        asked.addEventListener('error', () => reject(asked.error ?? new Error('not opened')));
      }),
  );

const handIn = (page: Page) => page.getByRole('link', { name: say('hand-in.action') });
const scanned = (page: Page) => page.getByRole('button', { name: say('hand-in.done.action') });
const pending = (page: Page) => page.getByText(/^(Jawaban Anda( yang baru)? belum|Penyimpan belum tahu)/);

async function openByCode(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: say('answer.start.code') }).click();
  await page.getByLabel(say('answer.code.label')).fill(code);
  await page.getByRole('button', { name: say('answer.code.action') }).click();
}

test('without network a phone joins by text, answers, corrects and withdraws; each code says so to the keeper alone', async ({
  page,
  browser,
  baseURL,
}) => {
  const invitation = await invite(page, { mode: 'anonymous', people: 5 });
  const phone = await phoneOf(browser, baseURL);
  const own = phone.page;
  await own.goto('./#/join');
  await pasteInvitation(own, `Bu Sari: ini undangannya\n${invitation.text}\nTerima kasih`);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(invitation.assessment.title);
  for (const name of partners) await expect(own.getByText(name)).toBeVisible();
  await expect(own.getByText('Ibu Sekretaris')).toBeVisible();
  await expect(own.getByText(say('answer.consent.anonymous', { k: 3 }))).toBeVisible();
  await expect(own.getByText(say('join.offline.ready'))).toBeVisible();
  await own.getByRole('button', { name: say('join.found.action'), exact: true }).click();
  await expect(own.getByText(say('gather.participant.joined'))).toBeVisible();

  // Twice adds nothing, and says so.
  await own.goto('./#/join');
  await pasteInvitation(own, invitation.text);
  await expect(own.getByText(say('join.done.again-title'))).toBeVisible();
  await own.getByRole('link', { name: say('join.found.go-on') }).click();

  await beginSitting(own, { partner: partners[1], way: 'own-device' });
  await answerAll(own, (item, row) => (item + row) % 6);
  const code = await submit(own);
  await expect(own.getByText(say('hand-in.pending.first'))).toBeVisible();
  await handIn(own).click();
  const first = await readScreen(own);
  expect(first.codes).toBe(1);
  const answers = await stored(own);
  expect(answers.length).toBeGreaterThan(0);
  expect((await opened(invitation, first.bytes)).responses).toEqual(answers);

  // The same without a camera.
  await own.getByText(say('hand-in.text.title')).click();
  const typed = fromText(await own.getByLabel(say('hand-in.text.label')).inputValue());
  expect(typed).toEqual({ ok: true, value: first.bytes });
  await scanned(own).click();
  await expect(own.getByText(say('hand-in.done.text'))).toBeVisible();
  await own.getByRole('link', { name: say('join.found.go-on') }).click();
  await expect(own.getByText(say('gather.participant.joined'))).toBeVisible();
  await expect(pending(own)).toHaveCount(0);

  await openByCode(own, code);
  await own.getByRole('button', { name: say('answer.correct.action') }).click();
  await tap(own, 0, 4);
  await saved(own);
  await skipAll(own);
  expect(await submit(own)).toBe(code);
  await own.getByRole('link', { name: say('answer.receipt.overview') }).click();
  await expect(own.getByText(say('hand-in.pending.changed'))).toBeVisible();
  await handIn(own).click();
  await expect(own.getByText(say('hand-in.page.changed'))).toBeVisible();
  const corrected = await opened(invitation, (await readScreen(own)).bytes);
  expect(corrected.responses.map(({ replaces }) => replaces)).toEqual(answers.map(({ id }) => id));
  await scanned(own).click();
  await own.getByRole('link', { name: say('join.found.go-on') }).click();

  await openByCode(own, code);
  await own.getByRole('button', { name: say('answer.withdraw.action') }).click();
  await own
    .getByRole('dialog')
    .getByRole('button', { name: say('answer.withdraw.action') })
    .click();
  await handIn(own).click();
  await expect(own.getByText(say('hand-in.page.withdrawn', { name: 'Ibu Sekretaris' }))).toBeVisible();
  const gone = await opened(invitation, (await readScreen(own)).bytes);
  expect(gone.responses).toEqual([]);
  expect([...gone.withdrawn].toSorted()).toEqual(
    [...answers, ...corrected.responses].map(({ id }) => id).toSorted(),
  );
  expect(await stored(own)).toEqual([]);
  expect(phone.complaints).toEqual([]);
  await phone.context.close();
});

/** Words that do not pack: each is drawn. */
const story = (letters: number): string => {
  let state = 7;
  return Array.from({ length: letters }, (_, at) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return at % 7 === 6 ? ' ' : String.fromCodePoint(97 + (Math.floor(state / 65_536) % 26));
  }).join('');
};

test('long comments go as several codes that take turns; the invitation goes on from phone to phone', async ({
  page,
  browser,
  baseURL,
}) => {
  const invitation = await invite(page, { mode: 'by-partner' });
  const phone = await phoneOf(browser, baseURL);
  const own = phone.page;
  await joinByText(own, invitation);

  await own.getByRole('link', { name: say('join.invitation.title') }).click();
  await expect(own.getByText(say('join.invitation.text'))).toBeVisible();
  await own.getByText(say('hand-in.text.title')).click();
  const passedOn = await own.getByLabel(say('join.invitation.text-label')).inputValue();
  const next = await phoneOf(browser, baseURL);
  await joinByText(next.page, { ...invitation, text: passedOn });
  expect(next.complaints).toEqual([]);
  await next.context.close();

  await own.goto(`./#/a/${invitation.assessment.id}`);
  await beginSitting(own, { partner: partners[0], way: 'own-device' });
  await tap(own, 0, 2);
  await own.getByText(say('answer.comment.title')).click();
  await own.getByRole('textbox').fill(story(900));
  await saved(own);
  await skipAll(own);
  await submit(own);
  await handIn(own).click();
  const { bytes, codes } = await readScreen(own);
  expect(codes).toBeGreaterThan(1);
  expect((await opened(invitation, bytes)).responses).toEqual(await stored(own));
  expect(phone.complaints).toEqual([]);
  await phone.context.close();
});

test('the keeper is told that there is nothing to join, a closed one that it is closed, a strange text what it is', async ({
  page,
  browser,
  baseURL,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  const address = page.url();
  const invitation = await invitationTo(page);
  await page.goto('./#/join');
  await pasteInvitation(page, invitation.text);
  await expect(page.getByText(say('join.refused.keeper'))).toBeVisible();
  await page.goto(address);
  const closed = await invitationTo(page, { turn: 1 });

  const phone = await phoneOf(browser, baseURL);
  const paste = async (text: string) => {
    await phone.page.goto('./#/');
    await phone.page.goto('./#/join');
    await pasteInvitation(phone.page, text);
  };
  await paste(closed.text);
  await expect(
    phone.page.getByText(say('join.refused.closed', { name: invitation.assessment.keeper.name })),
  ).toBeVisible();
  await expect(phone.page.getByRole('button', { name: say('join.found.action'), exact: true })).toHaveCount(
    0,
  );
  for (const text of ['', 'Selamat pagi, Bapak dan Ibu', 'https://example.org']) {
    await paste(text);
    await expect(phone.page.getByText(say('join.error.not-ours'))).toBeVisible();
  }
  const [first = '', ...rest] = invitation.text.split('\n');
  const mistyped = `${first.startsWith('7') ? '8' : '7'}${first.slice(1)}`;
  await paste([mistyped, ...rest].join('\n'));
  await expect(phone.page.getByText(say('join.error.mistyped', { line: 1 }))).toBeVisible();
  await paste(invitation.text.split('\n').slice(0, -2).join('\n'));
  await expect(phone.page.getByText(say('join.error.damaged'))).toBeVisible();
  await phone.page.goto('./');
  await expect(phone.page.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
  expect(phone.complaints).toEqual([]);
  await phone.context.close();
});

test('axe finds nothing where a phone joins and hands in, and it reads well', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.clock.setFixedTime(readingDay);
  const invitation = await invite(page, { mode: 'anonymous', people: 5 });
  const phone = await phoneOf(browser, baseURL);
  const own = phone.page;
  // Only once the storage is open: a clock put in meanwhile cannot stop the timers of the one before.
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
  await own.clock.setFixedTime(readingDay);
  // Browsers without a window differ in whether they keep it on.
  await own.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'));
  // Codes that take turns stand still.
  await own.emulateMedia({ reducedMotion: 'reduce' });
  await own.goto('./#/join');
  await expect(own.getByText(say('join.offline.ready'))).toBeVisible();
  await look(own, 'join');
  await pasteInvitation(own, invitation.text);
  await expect(own.getByText(say('join.offline.ready'))).toBeVisible();
  await look(own, 'join-found');
  await own.getByRole('button', { name: say('join.found.action'), exact: true }).click();
  await expect(own.getByText(say('gather.participant.joined'))).toBeVisible();
  await own.getByRole('link', { name: say('join.invitation.title') }).click();
  await expect(own.getByText(say('join.invitation.text'))).toBeVisible();
  await look(own, 'join-invitation');
  await own.getByText(say('hand-in.text.title')).click();
  await findsNothing(own);

  await own.goto(`./#/a/${invitation.assessment.id}`);
  await beginSitting(own, { partner: partners[0], way: 'own-device' });
  await tap(own, 0, 2);
  await skipAll(own);
  await submit(own);
  await expect(own.getByRole('figure')).toBeVisible();
  await look(own, 'receipt-by-code');
  await own.getByRole('link', { name: say('answer.receipt.overview') }).click();
  await expect(pending(own)).toBeVisible();
  await look(own, 'assessment-joined');
  await handIn(own).click();
  await expect(own.getByRole('img', { name: say('hand-in.page.label') })).toBeVisible();
  await look(own, 'hand-in');
  await own.getByText(say('hand-in.text.title')).click();
  await findsNothing(own);
  await scanned(own).click();
  await expect(own.getByText(say('hand-in.done.text'))).toBeVisible();
  await look(own, 'handed-in');
  await phone.context.close();
});

test('[F28] on a phone that two people share each shows a code of their own, and leaves nothing to the next', async ({
  page,
  browser,
  baseURL,
}) => {
  const invitation = await invite(page, { mode: 'anonymous', people: 5 });
  const phone = await phoneOf(browser, baseURL);
  const own = phone.page;
  await joinByText(own, invitation);
  await beginSitting(own, { partner: partners[3], way: 'shared-device' });
  await tap(own, 0, 2);
  await skipAll(own);
  const code = await submit(own);
  const receipt = own.url();
  await handIn(own).click();
  const { bytes } = await readScreen(own);
  expect((await opened(invitation, bytes)).responses).toEqual(await stored(own));
  await own.getByText(say('hand-in.text.title')).click();
  await expect(own.getByLabel(say('hand-in.text.label'))).toBeVisible();
  await expect(own.getByRole('link', { name: say('hand-in.file.action') })).toHaveCount(0);
  await scanned(own).click();
  await expect(own.getByText(say('hand-in.done.text'))).toBeVisible();
  await own.goto(receipt);
  await expect(own.getByLabel(say('answer.code.label'))).toBeVisible();
  await expect(own.getByText(code)).toHaveCount(0);
  expect(phone.complaints).toEqual([]);
  await phone.context.close();
});

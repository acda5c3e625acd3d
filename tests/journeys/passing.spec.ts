import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, say, test } from './journey.ts';
import { browserOn, kill } from './killed.ts';
import {
  answerOnce,
  handOn,
  isPassedRound,
  openByCode,
  passRound,
  pin,
  sitDown,
  tryPin,
  waits,
} from './passing.ts';
import { isTapped, partners, rows, saved, setUpPartnership, startAssessment, tap } from './person.ts';
import { findsNothing, look, readingDay } from './screen.ts';

const answered = (count: number) => say('passing.count.text', { count });

test('[F28] two people answer one after the other; nothing of the one before is reached, and nothing else', async ({
  page,
  context,
}) => {
  const early = await context.newPage();
  await setUpPartnership(page);
  const partnership = page.url();
  await startAssessment(page, { people: 3, mode: 'by-partner' });
  const assessment = page.url();
  await early.goto('./#/settings');
  await expect(early.getByText(say('settings.theme.label'))).toBeVisible();
  await passRound(page);
  await isPassedRound(early);
  await expect(page.getByText(answered(0))).toBeVisible();

  const first = await sitDown(page, partners[0]);
  await tap(page, 0, 3);
  await tap(page, 1, 1);
  await saved(page);
  const code = await handOn(page);
  await page.goBack();
  await expect(rows(page)).toHaveCount(0);

  await page.goto(assessment);
  await isPassedRound(page);
  const second = await answerOnce(page, partners[1]);
  await expect(page.getByText(answered(1))).toBeVisible();
  await expect(page.getByText(`${partners[1]}: 1 dari 3`)).toBeVisible();
  await page.goBack();
  await expect(page.getByText(say('answer.receipt.title'))).toHaveCount(0);
  await page.goForward();

  const addresses = ['./#/', './#/settings', './#/open', './#/example', partnership, `${partnership}/share`];
  const ofIt = ['', '/results', '/actions', '/paper', '/aloud', '/together'].map((end) => assessment + end);
  for (const address of [...addresses, ...ofIt, second.receipt]) {
    await page.goto(address);
    await isPassedRound(page);
  }
  await page.goto('./#/settings');
  await page.reload();
  await isPassedRound(page);

  await page.goto(first);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('answer.code.title'));
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  await openByCode(page, code);
  await isTapped(page, 0, 3);
  await isTapped(page, 1, 1);
  await page.reload();
  await expect(page.getByLabel(say('answer.code.label'))).toHaveValue('');
  await expect(rows(page)).toHaveCount(0);

  const late = await context.newPage();
  await late.goto(`${assessment}/results`);
  await isPassedRound(late);
  await late.getByRole('link', { name: say('passing.end.title') }).click();
  await tryPin(late, pin);
  await expect(late.getByText(say('gather.count.title'))).toBeVisible();
  await expect(early.getByText(say('settings.theme.label'))).toBeVisible();
});

test('[F28] a sitting that comes back with the page asks for its code, as from the back-forward cache', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await passRound(page);
  await sitDown(page, partners[0]);
  await tap(page, 0, 3);
  await saved(page);
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('answer.code.title'));
  await expect(rows(page)).toHaveCount(0);
});

test('a device that is killed while it is passed round is still closed', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'pacts-passing-'));
  try {
    const before = await browserOn(profile, baseURL);
    const page = before.pages()[0] ?? (await before.newPage());
    await setUpPartnership(page);
    await startAssessment(page);
    await passRound(page);
    const sitting = await sitDown(page, partners[0]);
    await tap(page, 0, 3);
    await saved(page);
    await kill(before, profile);

    const after = await browserOn(profile, baseURL);
    const again = after.pages()[0] ?? (await after.newPage());
    await again.goto('./');
    await isPassedRound(again);
    await again.goto(sitting);
    await expect(again.getByLabel(say('answer.code.label'))).toBeVisible();
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('five wrong PINs cost a wait, which neither a reload, another tab nor the clock ends', async ({
  page,
  context,
}) => {
  const noon = Date.parse(readingDay);
  await page.clock.setFixedTime(noon);
  await setUpPartnership(page);
  await startAssessment(page);
  await passRound(page);
  await page.getByRole('link', { name: say('passing.end.title') }).click();
  for (const count of [4, 3, 2, 1]) {
    await tryPin(page, '1111');
    await expect(page.getByText(say('passing.end.wrong', { count }))).toBeVisible();
  }
  await tryPin(page, '1111');
  await waits(page);
  await expect(page.getByText(say('passing.end.wait', { time: '1:00' }))).toBeVisible();
  await page.clock.setFixedTime(noon + 30_000);
  await expect(page.getByText(say('passing.end.wait', { time: '0:30' }))).toBeVisible();
  await page.reload();
  await waits(page);
  await expect(page.getByLabel(say('passing.pin.label'), { exact: true })).toHaveCount(0);
  await findsNothing(page);

  const other = await context.newPage();
  await other.clock.setFixedTime(noon + 30_000);
  await other.goto(page.url());
  await waits(other);
  await other.close();

  await page.clock.setFixedTime(noon - 3_600_000);
  await expect(page.getByText(say('passing.end.wait', { time: '1:00' }))).toBeVisible();
  await page.clock.setFixedTime(noon - 3_600_000 + 45_000);
  await expect(page.getByText(say('passing.end.wait', { time: '0:15' }))).toBeVisible();
  await page.clock.setFixedTime(noon - 3_600_000 + 61_000);
  await tryPin(page, pin);
  await expect(page.getByText(say('gather.count.title'))).toBeVisible();
});

test('without the PIN it ends after a question: what is unfinished is gone, what was submitted stays', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 3 });
  const assessment = page.url();
  await passRound(page);
  await answerOnce(page, partners[0]);
  await sitDown(page, partners[1]);
  await tap(page, 0, 3);
  await saved(page);
  const code = await handOn(page);
  await page.getByRole('link', { name: say('passing.end.title') }).click();
  await page.getByRole('button', { name: say('passing.forgot.action') }).click();
  const question = page.getByRole('dialog', { name: say('passing.forgot.title') });
  await expect(question.getByText(say('passing.forgot.text'))).toBeVisible();
  await findsNothing(page);
  await question.getByRole('button', { name: say('passing.forgot.confirm') }).click();
  await expect(page).toHaveURL(assessment);
  await expect(page.getByText(say('gather.count.missing', { count: 11 }))).toBeVisible();
  await openByCode(page, code);
  await expect(page.getByText(say('answer.code.unknown'))).toBeVisible();
});

test('what is read aloud has the numbers that the respondents see, and turns by keys and by a clicker', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  const assessment = page.url();
  await page.getByRole('link', { name: say('aloud.title') }).click();
  const item = page.getByRole('heading', { level: 2 });
  const place = (number: number) =>
    expect(page.getByText(say('answer.step.place', { place: number, count: 10 }))).toBeVisible();
  await place(1);
  for (const [key, number] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    [' ', 4],
    ['PageUp', 3],
    ['ArrowLeft', 2],
    ['Shift+Space', 1],
    ['ArrowLeft', 1],
    ['PageDown', 2],
    ['PageDown', 3],
  ] as const) {
    await page.keyboard.press(key);
    await place(number);
  }
  await page.reload();
  await place(3);
  const third = (await item.textContent()) ?? '';
  await expect(page.getByRole('radio')).toHaveCount(0);
  for (let turn = 0; turn < 8; turn += 1) await page.keyboard.press('PageDown');
  await expect(item).toHaveText(say('aloud.end.title'));
  await expect(page.getByRole('button', { name: say('aloud.next.action') })).toBeDisabled();

  await page.goto(assessment);
  await passRound(page);
  await sitDown(page, partners[0]);
  for (const number of [1, 2]) {
    await place(number);
    await page.getByRole('button', { name: say('answer.next.action'), exact: true }).click();
  }
  await place(3);
  await expect(item).toHaveText(third);
});

test('each screen of passing round and of reading aloud is easy to use and reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await setUpPartnership(page);
  await startAssessment(page, { people: 3, mode: 'by-partner' });
  const assessment = page.url();
  await page.goto(`${assessment}/aloud`);
  await look(page, 'aloud');
  await page.goto(`${assessment}/pass`);
  await look(page, 'pass');
  await page.getByRole('button', { name: say('passing.start.action') }).click();
  await expect(page.getByText(say('passing.pin.shape'))).toBeVisible();
  await page.getByLabel(say('passing.pin.label'), { exact: true }).fill(pin);
  await page.getByRole('button', { name: say('passing.start.action') }).click();
  await expect(page.getByText(say('passing.pin.differs'))).toBeVisible();
  await findsNothing(page);
  await page.goto(assessment);
  await passRound(page);
  await expect(page.getByText(answered(0))).toBeVisible();
  await look(page, 'passed-round');
  await page.goto(`${assessment}/pass`);
  await look(page, 'end-passing');
  await tryPin(page, '1357');
  await expect(page.getByText(say('passing.end.wrong', { count: 4 }))).toBeVisible();
  await findsNothing(page);
});

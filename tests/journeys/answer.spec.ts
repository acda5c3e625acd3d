import { expect, say, test } from './journey.ts';
import {
  answerAll,
  beginSitting,
  isTapped,
  partners,
  rows,
  saved,
  setUpPartnership,
  startAssessment,
  submit,
  tap,
} from './person.ts';

test('a partner scores four partners and itself on PACTS, and sees the own answers at once', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[1], way: 'own-device' });
  await expect(rows(page)).toHaveCount(4);
  await expect(page.getByText(say('answer.row.own', { name: 'Komite Sekolah' }))).toBeVisible();
  await answerAll(page, (item, row) => (item + row) % 6);
  await expect(page.getByText(say('answer.review.complete'))).toBeVisible();
  const code = await submit(page);
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(page.getByRole('figure')).toContainText(say('charts.own.title', { questionnaire: 'PACTS' }));
  await page.getByText(say('charts.table.title')).click();
  await expect(page.getByRole('table')).toContainText('Bisa diandalkan');
});

test('all four rows of an item fit on a screen of 360 by 640', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await expect(rows(page).last()).toBeInViewport({ ratio: 0.95 });
  for (const option of await rows(page).first().locator('label').all()) {
    const box = await option.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

test('going back and forth keeps every answer, and the review names what is missing', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 2);
  await tap(page, 1, 5);
  await page.getByRole('button', { name: say('answer.next.action') }).click();
  await page.getByRole('button', { name: say('answer.back.action') }).click();
  await isTapped(page, 0, 2);
  await isTapped(page, 1, 5);
  await page.getByText(say('answer.comment.title')).click();
  await page.getByRole('textbox').fill('Rapatnya tepat waktu.');
  await answerAll(page, (_item, row) => (row === 3 ? 4 : 3));
  await page.getByRole('button', { name: say('answer.back.action') }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('an item that was skipped is offered once more, and may stay empty', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  for (let item = 0; item < 9; item += 1) {
    await page.getByRole('button', { name: say('answer.next.action') }).click();
  }
  await tap(page, 0, 0);
  await page.getByRole('button', { name: say('answer.next.review') }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(
    say('answer.review.title', { count: 10 }).split('|')[0] ?? '',
  );
  await page
    .getByRole('button', { name: say('answer.review.go') })
    .first()
    .click();
  await tap(page, 0, 3);
  await saved(page);
});

test('by keyboard alone: digits answer, arrows move between the rows, Enter goes on', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await rows(page).first().getByRole('radio').first().focus();
  await page.keyboard.press('4');
  await isTapped(page, 0, 3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('?');
  await isTapped(page, 1, 5);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowRight');
  await isTapped(page, 2, 2);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('1');
  await isTapped(page, 1, 0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('masukan');
  await page.keyboard.press('5');
  await isTapped(page, 0, 4);
});

test('a sitting in which nothing was filled in is not submitted, and says so', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  for (let item = 0; item < 9; item += 1) {
    await page.getByRole('button', { name: say('answer.next.action') }).click();
  }
  await page.getByRole('button', { name: say('answer.next.review') }).click();
  await page.getByRole('button', { name: say('answer.next.submit') }).click();
  await expect(page.getByText(say('answer.submit.nothing-answered'))).toBeVisible();
});

test('an own sitting that was left can be gone on with or thrown away, and keeps nobody from answering', async ({
  page,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  const assessment = page.url();
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await tap(page, 0, 2);
  await saved(page);
  await page.goto(assessment);
  await expect(page.getByText(say('answer.unfinished.title'))).toBeVisible();
  await page.getByRole('link', { name: say('gather.answer.action') }).click();
  await page.getByRole('button', { name: say('answer.discard.action') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('answer.discard.action') })
    .click();
  await expect(page.getByText(say('answer.discard.done'))).toBeVisible();
  await expect(page.getByText(say('answer.unfinished.title'))).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import {
  beginSitting,
  goOn,
  isTapped,
  partners,
  setUpPartnership,
  skipAll,
  startAssessment,
  submit,
  tap,
} from './person.ts';

const counted = (page: Page, people: number) =>
  expect(page.getByRole('region', { name: say('gather.count.title') })).toContainText(
    `${people} ${say('gather.count.answered', { count: people })}`,
  );

async function openByCode(page: Page, code: string): Promise<void> {
  await page.getByLabel(say('answer.code.label')).fill(code);
  await page.getByRole('button', { name: say('answer.code.action') }).click();
}

/** Answers the two items of one principle on a shared device and hands it on; returns where, and with which code. */
async function answerAndHandOn(page: Page): Promise<{ assessment: string; receipt: string; code: string }> {
  await setUpPartnership(page, partners.slice(0, 3));
  await startAssessment(page, { mode: 'by-partner' });
  const assessment = page.url();
  await beginSitting(page, { partner: partners[0], way: 'shared-device' });
  for (const row of [0, 1, 2]) await tap(page, row, 3);
  await goOn(page);
  for (const row of [0, 1, 2]) await tap(page, row, 3);
  await skipAll(page);
  const code = await submit(page);
  const receipt = page.url();
  await page.getByRole('button', { name: say('answer.receipt.hand-on') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+\/answer$/);
  return { assessment, receipt, code };
}

test('[F28] handed on, a receipt is not reached by Back, by its address or after a reload', async ({
  page,
}) => {
  const { receipt, code } = await answerAndHandOn(page);
  const nothing = async () => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(code)).toHaveCount(0);
    await expect(page.getByRole('figure')).toHaveCount(0);
  };
  await page.goBack();
  await nothing();
  await page.goto(receipt);
  await expect(page.getByLabel(say('answer.code.label'))).toBeVisible();
  await nothing();
  await page.reload();
  await expect(page.getByLabel(say('answer.code.label'))).toBeVisible();
  await nothing();
});

test('with the code answers are corrected, and still count once', async ({ page }) => {
  const { assessment, code } = await answerAndHandOn(page);
  await page.goto(assessment);
  await counted(page, 1);
  await page.getByRole('link', { name: say('answer.start.code') }).click();
  await openByCode(page, 'AAAA-AAAA');
  await expect(page.getByText(say('answer.code.unknown'))).toBeVisible();
  await openByCode(page, code);
  await expect(page.getByText(say('answer.code.found-text'))).toBeVisible();
  await page.getByRole('button', { name: say('answer.correct.action') }).click();
  await isTapped(page, 1, 3);
  for (const row of [0, 1, 2]) await tap(page, row, 1);
  await skipAll(page);
  expect(await submit(page)).toBe(code);

  await page.goto(assessment);
  await counted(page, 1);
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await page.getByText(say('charts.table.title')).click();
  await expect(
    page
      .getByRole('row', { name: /^Partisipasi/ })
      .getByRole('cell')
      .last(),
  ).toHaveText('50');
});

test('with the code answers are withdrawn: after a question they are gone, and the code opens nothing', async ({
  page,
}) => {
  const { assessment, code } = await answerAndHandOn(page);
  await page.goto(`${assessment}/code`);
  await openByCode(page, code);
  await page.getByRole('button', { name: say('answer.withdraw.action') }).click();
  const question = page.getByRole('dialog', { name: say('answer.withdraw.title') });
  await question.getByRole('button', { name: say('ui.cancel.label') }).click();
  await page.getByRole('button', { name: say('answer.withdraw.action') }).click();
  await question.getByRole('button', { name: say('answer.withdraw.action') }).click();
  await expect(page.getByText(say('answer.withdraw.done'))).toBeVisible();
  await page.getByRole('link', { name: say('answer.closed.action') }).click();
  await counted(page, 0);
  await expect(page.getByRole('link', { name: say('gather.results.action') })).toHaveCount(0);
  await page.goto(`${assessment}/code`);
  await openByCode(page, code);
  await expect(page.getByText(say('answer.code.unknown'))).toBeVisible();
});

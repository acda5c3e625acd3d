import type { Page } from '@playwright/test';
import { expect, say } from './journey.ts';
import { skipAll, submit, tap } from './person.ts';

export const pin = '2468';

/** From the page of the assessment, by its keeper. */
export async function passRound(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('passing.title') }).click();
  await page.getByLabel(say('passing.pin.label'), { exact: true }).fill(pin);
  await page.getByLabel(say('passing.pin.again')).fill(pin);
  await page.getByRole('button', { name: say('passing.start.action') }).click();
  await isPassedRound(page);
}

/** Who answers next stands there, and no way to anywhere else. */
export async function isPassedRound(page: Page): Promise<void> {
  await expect(page.getByRole('group', { name: say('passing.who.label') })).toBeVisible();
  await expect(page.getByRole('link', { name: say('ui.back.label') })).toHaveCount(0);
  await expect(page.locator('a')).toHaveText([say('answer.start.code'), say('passing.end.title')]);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
}

/** The next person sits down; returns the address of the sitting. */
export async function sitDown(page: Page, partner: string): Promise<string> {
  await page.getByRole('radio', { name: partner }).check();
  await page.getByRole('button', { name: say('answer.start.action') }).click();
  await expect(page).toHaveURL(/#\/s\/\w+$/);
  return page.url();
}

/** One answer, then the device goes to the next; returns the code and the receipt's address. */
export async function answerOnce(page: Page, partner: string) {
  await sitDown(page, partner);
  await tap(page, 0, 3);
  await skipAll(page);
  const code = await submit(page);
  const receipt = page.url();
  await page.getByRole('button', { name: say('answer.receipt.hand-on') }).click();
  await isPassedRound(page);
  return { code, receipt };
}

/** Stops in the middle, with the code in hand; returns it. */
export async function handOn(page: Page): Promise<string> {
  await page.getByRole('button', { name: say('answer.hand-on.action') }).click();
  const dialog = page.getByRole('dialog');
  const code = (await dialog.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
  await dialog.getByRole('button', { name: say('answer.hand-on.confirm') }).click();
  await isPassedRound(page);
  return code;
}

export async function openByCode(page: Page, code: string): Promise<void> {
  await page.getByRole('link', { name: say('answer.start.code') }).click();
  await page.getByLabel(say('answer.code.label')).fill(code);
  await page.getByRole('button', { name: say('answer.code.action') }).click();
}

/** On the page that asks for it. */
export async function tryPin(page: Page, typed: string): Promise<void> {
  await page.getByLabel(say('passing.pin.label'), { exact: true }).fill(typed);
  await page.getByRole('button', { name: say('passing.end.action'), exact: true }).click();
}

export const waits = (page: Page) => expect(page.getByText(say('passing.end.wait-title'))).toBeVisible();

import type { Locator, Page } from '@playwright/test';
import { expect, say } from './journey.ts';

/** What a person does on the screen; each step ends where the next can begin. */

export const partners = ['Sekolah Dasar Suka', 'Komite Sekolah', 'Pemerintah Desa', 'Toko Rukun'] as const;

export async function setUpPartnership(page: Page, names: readonly string[] = partners): Promise<void> {
  await page.goto('./#/new');
  await page.getByLabel(say('setup.name.label')).fill('Kemitraan Suka Maju');
  for (const [index, name] of names.entries()) {
    if (index > 1) await page.getByRole('button', { name: say('setup.partners.add') }).click();
    await page.getByLabel(say('setup.partner.name')).nth(index).fill(name);
  }
  await page.getByRole('button', { name: say('setup.save.action') }).click();
  await expect(page).toHaveURL(/#\/p\/\w+$/);
}

export type Setup = {
  readonly people?: number;
  readonly mode?: 'anonymous' | 'by-partner';
  /** Titles of the questionnaires' choices to tick besides PACTS short. */
  readonly also?: readonly (string | RegExp)[];
};

/** The box of a questionnaire where an assessment is set up; its shelf is opened if it is not. */
export async function questionnaireNamed(page: Page, title: string | RegExp): Promise<Locator> {
  const box = page.getByRole('checkbox', { name: title, includeHidden: true });
  const shelf = page.locator('details').filter({ has: box });
  await expect(shelf).toBeVisible();
  if (!(await box.isVisible())) await shelf.locator('summary').click();
  return box;
}

export async function startAssessment(page: Page, { people, mode, also = [] }: Setup = {}): Promise<void> {
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  for (const title of also) await (await questionnaireNamed(page, title)).check();
  if (people !== undefined) {
    const fields = page.getByRole('spinbutton');
    await expect(fields.first()).toBeVisible();
    for (const field of await fields.all()) await field.fill(String(people));
  }
  if (mode) await page.locator(`input[name="mode"][value="${mode}"]`).check();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
}

type Begin = {
  readonly partner: string;
  /** Where answers are compared by role. */
  readonly role?: string;
  readonly way: 'own-device' | 'shared-device' | 'consensus';
};

/** From the page of the assessment to the first item. */
export async function beginSitting(page: Page, { partner, role, way }: Begin): Promise<void> {
  await page.getByRole('link', { name: say('gather.answer.action') }).click();
  await page.getByRole('radio', { name: partner }).check();
  if (role !== undefined) await page.getByRole('radio', { name: role, exact: true }).check();
  await page.locator(`input[name="way"][value="${way}"]`).check();
  await page.getByRole('button', { name: say('answer.start.action') }).click();
  await expect(page).toHaveURL(/#\/s\/\w+$/);
}

export const rows = (page: Page) => page.getByRole('radiogroup');

/** Taps an option of a row, counted from the left; the button over the radio is what a finger meets. */
export async function tap(page: Page, row: number, option: number): Promise<void> {
  await rows(page).nth(row).locator('label').nth(option).click();
}

export const isTapped = (page: Page, row: number, option: number) =>
  expect(rows(page).nth(row).getByRole('radio').nth(option)).toBeChecked();

export const saved = (page: Page) => expect(page.getByText(say('answer.save.saved'))).toBeVisible();

const next = (page: Page) => page.getByRole('button', { name: say('answer.next.action'), exact: true });
const review = (page: Page) => page.getByRole('button', { name: say('answer.next.review'), exact: true });

/** To the next item. */
export async function goOn(page: Page): Promise<void> {
  const item = page.getByRole('heading', { level: 2 });
  const before = (await item.textContent()) ?? '';
  await next(page).click();
  await expect(item).not.toHaveText(before);
}

/** Answers every item that is left, an option for each row of each; ends at the review. */
export async function answerAll(page: Page, optionOf: (item: number, row: number) => number): Promise<void> {
  for (let item = 0; ; item += 1) {
    await expect(rows(page).first()).toBeVisible();
    const count = await rows(page).count();
    for (let row = 0; row < count; row += 1) await tap(page, row, optionOf(item, row));
    if (!(await next(page).isVisible())) break;
    await goOn(page);
  }
  await review(page).click();
}

/** From any item to the review, without an answer to those that are left. */
export async function skipAll(page: Page): Promise<void> {
  await expect(next(page).or(review(page))).toBeVisible();
  while (await next(page).isVisible()) await goOn(page);
  await review(page).click();
}

/** From the review to the receipt; returns the code. */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: say('answer.next.submit') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+\/receipt\/\w+$/);
  return (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).textContent()) ?? '';
}

/** On the page of the assessment, by its keeper. */
export async function closeAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('gather.close.action') }).click();
  const question = page.getByRole('dialog', { name: say('gather.close.title') });
  await question.getByRole('button', { name: say('gather.close.action') }).click();
  await expect(page.getByText(say('gather.close.done'), { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: say('gather.reopen.action') })).toBeVisible();
}

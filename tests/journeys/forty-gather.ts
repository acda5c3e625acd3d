import type { Page } from '@playwright/test';
import { sheetCode } from '#domain/responses/sheet-code.ts';
import { own } from './forty-questions.ts';
import { asked, peopleOf, type Person, type Plan, type Said } from './forty-plan.ts';
import { expect, say } from './journey.ts';
import { isPassedRound, passRound, pin, sitDown, tryPin } from './passing.ts';
import { answerAll, beginSitting, partners, questionnaireNamed, submit } from './person.ts';

/** What a keeper does so that everybody's answers come in, but for phones. */

/** From the partnership's page: PACTS and the own questionnaire alone, one more by raised hands. */
export async function startForForty(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await (await questionnaireNamed(page, /^Merawat kemitraan/)).check();
  await page.getByRole('checkbox', { name: say('assess.hands.label') }).check();
  await (await questionnaireNamed(page, new RegExp(`^${own.title.id}`))).check();
  const fields = page.getByRole('spinbutton');
  for (const [place, people] of peopleOf.entries()) await fields.nth(place).fill(String(people));
  await page.locator('input[name="mode"][value="by-partner"]').check();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  await expect(page.getByText(say('gather.count.missing', { count: 40 }))).toBeVisible();
}

/** From the first item to the review. */
export async function answerAs(page: Page, said: Said): Promise<void> {
  await answerAll(page, (item, row) => {
    const place = item < asked.aboutPartners ? item * 4 + row : 3 * asked.aboutPartners + item;
    // 'Cannot judge' stands last
    return (said[place] || 6) - 1;
  });
}

/** Between two questions somebody writes why. */
export async function comment(page: Page, text: string): Promise<void> {
  await page.getByText(say('answer.comment.title')).click();
  await page.getByRole('textbox').fill(text);
  await expect(page.getByText(say('answer.save.saved'), { exact: true })).toBeVisible();
}

/** From the page of the assessment and back: one after the other on a device that shows nothing else. */
export async function passRoundTo(page: Page, people: readonly Person[]): Promise<void> {
  await passRound(page);
  for (const { partner, said } of people) {
    await sitDown(page, partners[partner] ?? '');
    await answerAs(page, said);
    await submit(page);
    await page.getByRole('button', { name: say('answer.receipt.hand-on') }).click();
    await isPassedRound(page);
  }
  await page.getByRole('link', { name: say('passing.end.title') }).click();
  await tryPin(page, pin);
  await expect(page.getByText(say('gather.count.title'))).toBeVisible();
}

/** The people of a partner have talked; one of them taps what they agreed on, and why. */
export async function agree(page: Page, { partner, said }: Person): Promise<void> {
  const assessment = page.url();
  await beginSitting(page, { partner: partners[partner] ?? '', way: 'consensus' });
  // Where all agreed the reason is asked for, without another tap.
  await page.getByRole('textbox').fill('Kami bertiga sepakat sesudah melihat catatan rapat.');
  await expect(page.getByText(say('answer.save.saved'), { exact: true })).toBeVisible();
  await answerAs(page, said);
  await submit(page);
  await page.goto(assessment);
  await expect(page.getByText(say('gather.count.title'))).toBeVisible();
}

/** From the page of the assessment and back, by keys alone; returns how many keys a form took. */
export async function typeForms(page: Page, people: readonly Person[]): Promise<number> {
  const address = page.url();
  const assessment = /a\/(\w+)/.exec(address)?.[1] ?? '';
  await page.getByRole('link', { name: say('typing.title') }).click();
  const code = page.getByLabel(say('typing.code.label'));
  const copies = new Map<number, number>();
  let keys = 0;
  for (const { partner, said } of people) {
    const copy = (copies.get(partner) ?? 0) + 1;
    copies.set(partner, copy);
    const printed = sheetCode({ assessment }, { place: partner + 1, copy, all: false });
    await expect(code).toBeFocused();
    const letters = printed.replaceAll('-', '');
    await page.keyboard.type(letters);
    await expect(page.locator('input[inputmode="numeric"]').first()).toBeFocused();
    await page.keyboard.type(said.join(''));
    await expect(page.getByRole('button', { name: say('typing.form.save') })).toBeFocused();
    await page.keyboard.press('Enter');
    keys = letters.length + said.length + 1;
  }
  await expect(page.getByText(say('typing.count.total', { count: people.length }))).toBeVisible();
  await page.goto(address);
  return keys;
}

/** From the page of the assessment and back: hands are counted and their numbers typed, item by item. */
export async function countHands(page: Page, { hands }: Plan): Promise<void> {
  const address = page.url();
  await page.getByRole('link', { name: say('hands.title') }).click();
  const fields = page.getByRole('textbox');
  for (const [item, numbers] of hands.entries()) {
    await expect(
      page.getByText(say('answer.step.place', { place: item + 1, count: hands.length })),
    ).toBeVisible();
    await fields.first().focus();
    for (const number of numbers) {
      await page.keyboard.type(String(number));
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(say('hands.end.all'));
  await page.goto(address);
}

import type { Page } from '@playwright/test';
import { expect, say, test } from './journey.ts';
import { answerAll, closeAssessment, questionnaireNamed, setUpPartnership, submit } from './person.ts';
import { look, readingDay } from './screen.ts';

const two = ['Sekolah Dasar', 'Komite'] as const;
const people = [0, 1, 2, 3, 4, 5];
/** What people differ on; all else is answered alike. By person, the options before and after the talk. */
const disputed = 2;
const before = [0, 0, 1, 1, 3, 3];
const after = [2, 3, 3, 3, 4, 4];
const chosenIn = (options: readonly number[], person: number): number => options[person] ?? 0;

/** By hand: differences 2, 2, 1 and 3, 2, 1, mean 11/6 of 4 points, s² within 8/12, SE 1/3, t(4) 2.78. */
const shown = say('charts.claim.shift-up', { count: 46 });

/** One after the other on one device, each with a code word of their own. */
async function everybody(page: Page, optionOf: (person: number, item: number) => number): Promise<void> {
  const address = page.url();
  for (const person of people) {
    await page.getByRole('link', { name: say('gather.answer.action') }).click();
    await page.getByRole('radio', { name: two[person % 2] ?? '' }).check();
    await page.locator('input[name="way"][value="shared-device"]').check();
    await page.getByText(say('answer.pairing.title')).click();
    await page.getByLabel(say('answer.pairing.label')).fill(`mangga${10 + person}`);
    await page.getByRole('button', { name: say('answer.start.action') }).click();
    await expect(page).toHaveURL(/#\/s\/\w+$/);
    await answerAll(page, (item) => optionOf(person, item));
    await submit(page);
    await page.goto(address);
  }
}

/** A meeting that asked for the partnership alone, closed; on its page. */
async function firstVote(page: Page, mode: 'anonymous' | 'by-partner'): Promise<string> {
  await setUpPartnership(page, two);
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await (await questionnaireNamed(page, /^Merawat kemitraan/)).check();
  await (await questionnaireNamed(page, /PACTS.*singkat/i)).uncheck();
  for (const partner of two) await page.getByRole('spinbutton', { name: partner }).fill('3');
  await page.locator(`input[name="mode"][value="${mode}"]`).check();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  const first = page.url();
  await everybody(page, (person, item) => (item === disputed ? chosenIn(before, person) : 3));
  await closeAssessment(page);
  return first;
}

test('[V1] [V2] anonymous: what people differ on is voted on again, unseen by the others, and the shift is shown and kept', async ({
  page,
}) => {
  await page.clock.setFixedTime(readingDay);
  const first = await firstVote(page, 'anonymous');
  await page.getByRole('link', { name: say('again.link.action') }).click();
  const items = page.getByRole('group', { name: say('again.items.disputed') });
  await expect(items.getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('button', { name: say('again.start.action') }).click();
  await expect(page.getByText(say('again.items.none'))).toBeVisible();
  await items.getByRole('checkbox').check();
  await look(page, 'second-vote');
  await page.getByRole('button', { name: say('again.start.action') }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('suara kedua');
  await expect(page.getByText(say('gather.mode.anonymous'))).toBeVisible();
  const second = page.url();
  // Each person meets the one item alone, and nothing of the result is to be seen before it is closed
  await everybody(page, (person) => chosenIn(after, person));
  await page.goto(`${second}/results`);
  await expect(page.getByText(say('results.none.title'))).toBeVisible();
  await page.goto(second);
  await closeAssessment(page);
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await expect(page.getByText(shown).first()).toBeVisible();
  await expect(page.getByText(say('charts.claim.pairs', { count: 6 })).first()).toBeVisible();
  await look(page, 'results-shift');

  // It stands at the items of the first vote, and below it in the list
  await page.goto(`${first}/results/items`);
  await expect(page.getByRole('heading', { name: say('again.results.title') })).toBeVisible();
  await expect(page.getByText(shown).first()).toBeVisible();
  await page.goto(first);
  await page.getByRole('link', { name: /suara kedua/ }).click();
  await expect(page).toHaveURL(second);
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  const list = page.getByRole('list', { name: say('partnership.assessments.title') }).getByRole('link');
  await expect(list).toHaveCount(2);
  await expect(list.nth(1)).toContainText('suara kedua');
});

test('[V1] [S9] by partner: a second vote by a show of hands stands beside the first as a picture', async ({
  page,
}) => {
  const first = await firstVote(page, 'by-partner');
  await page.getByRole('link', { name: say('again.link.action') }).click();
  await page
    .getByRole('group', { name: say('again.items.disputed') })
    .getByRole('checkbox')
    .check();
  await page.locator('input[name="how"][value="hands"]').check();
  await page.getByRole('button', { name: say('again.start.action') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('suara kedua');
  // One after the other: while it is open there is no other one
  const second = page.url();
  await page.goto(`${first}/again`);
  await expect(page.getByText(say('again.running.title'))).toBeVisible();
  await page.getByRole('link', { name: say('again.running.action') }).click();
  await expect(page).toHaveURL(second);

  await page
    .getByRole('link', { name: say('hands.title') })
    .first()
    .click();
  const counts = page.getByRole('textbox');
  await expect(counts.first()).toBeVisible();
  for (const [place, count] of [0, 1, 3, 2, 0].entries()) await counts.nth(place).fill(String(count));
  await page.goto(second);
  await closeAssessment(page);
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await expect(page.getByText(say('charts.claim.shift-pictures')).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /Setelah dibicarakan: 6 jawaban/ })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { expect, say, test, words } from './journey.ts';
import {
  answerAll,
  beginSitting,
  partners,
  questionnaireNamed,
  setUpPartnership,
  startAssessment,
  submit,
  tap,
} from './person.ts';

const mode = (page: Page, name: 'anonymous' | 'by-partner') =>
  page.locator(`input[name="mode"][value="${name}"]`);
const peopleOf = (page: Page, partner: string) => page.getByRole('spinbutton', { name: partner });
const openForm = (page: Page) => page.getByRole('link', { name: say('partnership.assess.first') }).click();
const start = (page: Page) => page.getByRole('button', { name: say('assess.new.action') }).click();
const everybody = words.id.list(['Sekolah Dasar', 'Komite Sekolah', 'Pemerintah Desa', 'Toko Rukun']);

async function expectPeople(page: Page, people: number): Promise<void> {
  for (const partner of partners) await peopleOf(page, partner).fill(String(people));
}

test('what will be seen, and what is recommended, follows the number of people', async ({ page }) => {
  await setUpPartnership(page);
  await openForm(page);
  await expect(page.getByText(say('assess.mode.by-partner-recommended'))).toBeVisible();
  await expect(page.getByText(say('assess.advice.one-voice'))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.all-grid'))).toBeVisible();
  await mode(page, 'anonymous').check();
  await expect(page.getByText(say('assess.foresee.no-peers', { names: everybody }))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.no-self', { names: everybody }))).toBeVisible();

  await expectPeople(page, 3);
  await expect(page.getByText(say('assess.mode.anonymous-recommended'))).toBeVisible();
  await expect(page.getByText(say('assess.advice.enough'))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.all-grid'))).toBeVisible();

  await peopleOf(page, partners[0]).fill('1');
  await expect(page.getByText(say('assess.advice.all-but-self'))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.no-self', { names: 'Sekolah Dasar' }))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.no-grid', { names: 'Sekolah Dasar', k: 3 }))).toBeVisible();
  await expect(page.getByText(/Pandangan mitra lain tentang/)).toHaveCount(0);

  await peopleOf(page, partners[2]).fill('0');
  await peopleOf(page, partners[3]).fill('0');
  await (await questionnaireNamed(page, /^Sinergi/)).check();
  await expect(page.getByText(say('assess.mode.by-partner-recommended'))).toBeVisible();
  await expect(page.getByText(say('assess.advice.too-few'))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.no-whole'))).toBeVisible();
});

test('with two people a partner the recommended way shows what it can, unless the rule was chosen', async ({
  page,
}) => {
  await setUpPartnership(page);
  await openForm(page);
  await expectPeople(page, 2);
  await mode(page, 'anonymous').check();
  await expect(page.getByText(say('assess.mode.anonymous-recommended'))).toBeVisible();
  await expect(page.getByText(say('assess.foresee.no-self', { names: everybody }))).toBeVisible();
  await expect(page.getByText(/Pandangan mitra lain tentang/)).toHaveCount(0);

  await page.getByText(say('assess.rules.title')).click();
  await expect(page.locator('input[name="weighting"][value="respondent"]')).toBeChecked();
  await page.locator('input[name="weighting"][value="partner"]').check();
  await expect(page.getByText(say('assess.foresee.no-peers', { names: everybody }))).toBeVisible();
  await expectPeople(page, 4);
  await expectPeople(page, 2);
  await expect(page.locator('input[name="weighting"][value="partner"]')).toBeChecked();
});

test('what is missing or impossible is said where it is, and nothing typed is lost', async ({ page }) => {
  await setUpPartnership(page);
  await openForm(page);
  await page.getByLabel(say('assess.title.label')).fill('x'.repeat(300));
  await page.getByLabel(say('assess.date.label')).fill('');
  await page.getByRole('checkbox', { name: /PACTS.*singkat/i }).uncheck();
  await expectPeople(page, 0);
  await peopleOf(page, partners[0]).fill('1.5');
  await page.getByLabel(say('assess.keeper.purpose')).fill(' ');
  await start(page);
  await expect(page.getByLabel(say('assess.title.label'))).toHaveAccessibleDescription(
    say('form.error.too-long'),
  );
  await expect(page.getByLabel(say('assess.date.label'))).toHaveAccessibleDescription(
    say('form.error.no-date'),
  );
  await expect(page.getByRole('group', { name: say('assess.parts.label') })).toHaveAccessibleDescription(
    new RegExp(say('form.error.no-questionnaire')),
  );
  await expect(peopleOf(page, partners[0])).toHaveAccessibleDescription(say('form.error.people'));
  await expect(page.getByLabel(say('assess.keeper.name'))).toHaveAccessibleDescription(
    say('form.error.empty'),
  );
  await expect(page.getByLabel(say('assess.keeper.purpose'))).toHaveAccessibleDescription(
    say('form.error.empty'),
  );
  await peopleOf(page, partners[0]).fill('2');
  await start(page);
  await expect(page.getByText(say('form.error.two-partners-answer'))).toBeVisible();
  await expect(page.getByLabel(say('assess.title.label'))).toHaveValue('x'.repeat(300));
});

test('each respondent is told who keeps the answers, what for, how long and what is promised', async ({
  page,
}) => {
  await setUpPartnership(page);
  for (const [promise, kept] of [
    ['by-partner', say('answer.consent.by-partner')],
    ['anonymous', say('answer.consent.anonymous', { k: 4 })],
  ] as const) {
    await page
      .getByRole('link', {
        name: promise === 'anonymous' ? say('partnership.assess.again') : say('partnership.assess.first'),
      })
      .click();
    await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
    await page.getByLabel(say('assess.keeper.purpose')).fill('Untuk rapat tahunan.');
    await page.getByLabel(say('assess.keeper.until')).fill('Sampai rapat berikutnya');
    await mode(page, promise).check();
    if (promise === 'anonymous') {
      await page.getByText(say('assess.rules.title')).click();
      await page.getByRole('spinbutton', { name: say('assess.k.label') }).fill('4');
    }
    await start(page);
    await page.getByRole('link', { name: say('gather.answer.action') }).click();
    const told = page.getByRole('region', { name: say('answer.consent.title') });
    await expect(told.getByRole('listitem')).toHaveText([
      kept,
      ...(promise === 'anonymous' ? [say('answer.consent.unanimous')] : []),
      say('answer.consent.keeper', { name: 'Ibu Sekretaris' }),
      say('answer.consent.purpose', { purpose: 'Untuk rapat tahunan.' }),
      say('answer.consent.until', { until: 'Sampai rapat berikutnya' }),
      say('answer.consent.haste'),
      say('answer.consent.withdraw'),
    ]);
    await expect(page.getByRole('radiogroup')).toHaveCount(0);
    await page.getByRole('link', { name: say('ui.back.label') }).click();
    await page.getByRole('link', { name: say('ui.back.label') }).click();
  }
});

test('the next assessment is the last one again, in one tap', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page, { people: 3, mode: 'anonymous', also: [/^Sinergi/] });
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  await page.getByRole('link', { name: say('partnership.assess.again') }).click();
  await expect(mode(page, 'anonymous')).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Sinergi/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /PACTS.*singkat/i })).toBeChecked();
  for (const partner of partners) await expect(peopleOf(page, partner)).toHaveValue('3');
  await expect(page.getByLabel(say('assess.keeper.name'))).toHaveValue('Ibu Sekretaris');
  await start(page);
  await expect(page.getByText(say('gather.count.missing', { count: 12 }))).toBeVisible();
  await page.getByRole('link', { name: say('ui.back.label') }).click();
  await expect(page.getByRole('link', { name: /Pertemuan/ })).toHaveCount(2);
});

test('closed while somebody answers, it takes no answers, says so, and loses nothing', async ({
  page,
  context,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  const keeper = await context.newPage();
  await keeper.goto(page.url());
  await page.bringToFront();
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await answerAll(page, () => 3);
  await keeper.bringToFront();
  await keeper.getByRole('button', { name: say('gather.close.action') }).click();
  const question = keeper.getByRole('dialog', { name: say('gather.close.title') });
  await expect(question.getByText(say('gather.close.missing', { count: 4 }))).toBeVisible();
  await question.getByRole('button', { name: say('gather.close.action') }).click();
  await expect(keeper.getByText(say('gather.close.done'))).toBeVisible();

  await page.bringToFront();
  await page.getByRole('button', { name: say('answer.next.submit') }).click();
  await expect(page.getByText(say('answer.submit.assessment-closed'))).toBeVisible();
  await page.getByRole('button', { name: say('answer.back.action') }).click();
  await tap(page, 3, 4);
  await page.reload();
  await page.getByRole('button', { name: say('answer.next.review') }).click();

  await keeper.bringToFront();
  await keeper.getByRole('button', { name: say('gather.reopen.action') }).click();
  await expect(keeper.getByRole('button', { name: say('gather.close.action') })).toBeVisible();
  await page.bringToFront();
  await expect(page.getByText(say('answer.review.complete'))).toBeVisible();
  expect(await submit(page)).not.toBe('');
  await expect(keeper.getByText(say('gather.count.missing', { count: 3 }))).toBeVisible();
});

import { expect, say, test } from './journey.ts';
import { answerAll, closeAssessment, rows, saved, setUpPartnership, submit } from './person.ts';

const many = [
  'Sekolah Dasar Suka',
  'Komite Sekolah',
  'Pemerintah Desa',
  'Toko Rukun',
  'Karang Taruna',
  'PKK Desa',
  'Puskesmas',
  'Koperasi Tani',
] as const;

/** Set up with a comparison by two roles, up to the page of the assessment. */
async function startByRole(page: Parameters<typeof rows>[0]) {
  await setUpPartnership(page, many);
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await expect(page.getByText(say('assess.length.drawn', { count: 3, most: 5 }))).toBeVisible();
  await page.getByText(say('assess.rules.title')).click();
  await page.locator('input[name="cut"][value="role"]').check();
  await page.getByLabel(say('assess.role.name', { number: 1 })).fill('Pengurus');
  // What is wrong is shown even when it is folded away.
  await page.getByText(say('assess.rules.title')).click();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await page.getByLabel(say('assess.role.name', { number: 2 })).fill('Anggota');
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
}

test('of eight partners one judges five and oneself, after saying one’s role', async ({ page }) => {
  await startByRole(page);
  await page.getByRole('link', { name: say('gather.answer.action') }).click();
  await page.getByRole('radio', { name: many[1] }).check();
  await expect(page.getByText(say('answer.start.drawn', { count: 5 }))).toBeVisible();
  await page.getByRole('button', { name: say('answer.start.action') }).click();
  await expect(page.getByText(say('answer.role.missing'))).toBeVisible();
  await page.getByRole('radio', { name: 'Anggota' }).check();
  await page.getByRole('button', { name: say('answer.start.action') }).click();
  await expect(rows(page)).toHaveCount(6);

  await answerAll(page, (item, row) => (item + row) % 5);
  await expect(page.getByText(say('answer.review.complete'))).toBeVisible();
  await submit(page);
  await expect(page.getByText(many[1]).first()).toBeVisible();
});

test('closed in another tab while somebody answers: told at once, and submitted when it is open again', async ({
  page,
  context,
}) => {
  await startByRole(page);
  const address = page.url();
  await page.getByRole('link', { name: say('gather.answer.action') }).click();
  await page.getByRole('radio', { name: many[1] }).check();
  await page.getByRole('radio', { name: 'Pengurus' }).check();
  await page.getByRole('button', { name: say('answer.start.action') }).click();
  await rows(page).first().locator('label').first().click();
  await saved(page);

  const keeper = await context.newPage();
  await keeper.goto(address);
  await closeAssessment(keeper);
  await expect(page.getByText(say('answer.submit.assessment-closed'))).toBeVisible();
  await keeper.getByRole('button', { name: say('gather.reopen.action') }).click();
  await expect(page.getByText(say('answer.submit.assessment-closed'))).toHaveCount(0);
  await rows(page).nth(1).locator('label').first().click();
  await saved(page);
});

import type { Page } from '@playwright/test';
import { expect, say, sayInEnglish, test } from './journey.ts';
import { look, readingDay } from './screen.ts';
import { partners, questionnaireNamed, setUpPartnership, tap } from './person.ts';

const use = (page: Page) => page.getByRole('link', { name: say('library.use.action') });
const openLibrary = (page: Page) => page.getByRole('link', { name: say('library.link') }).click();

test('a questionnaire can be read and tried before anything exists, and leads to a partnership', async ({
  page,
}) => {
  await page.goto('./');
  await openLibrary(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('library.title'));
  await page.getByRole('link', { name: /^Etika kemitraan/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Etika kemitraan');
  await expect(page.getByText(/Universitas Baturaja/)).toBeVisible();

  await tap(page, 0, 3);
  await expect(page.getByText('Sering', { exact: true })).toBeVisible();
  const item = page.getByRole('heading', { name: 'Kita mengakui kesalahan kita di depan mitra lain.' });
  await expect(item).toBeVisible();
  await page.getByLabel(say('preview.language.label')).selectOption('en');
  await expect(item).toHaveCount(0);
  await expect(
    page.getByRole('heading', { name: 'We admit our own mistakes in front of other partners.' }),
  ).toBeVisible();
  await page.getByText('Reward and risk').click();
  await expect(page.getByText('We talk about the risks together before we start an activity.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(say('library.sources.title'));
  const talk = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: say('library.talk.title') }) });
  await talk.getByText('Imbalan dan risiko').click();
  await expect(talk.getByText('Risiko apa yang sekarang ditanggung satu mitra saja?')).toBeVisible();
  await expect(
    page.getByText(say('library.bands.from', { from: '37,5', band: 'Mulai terasa' })),
  ).toBeVisible();

  await expect(use(page)).toHaveCount(0);
  await page.getByRole('link', { name: say('library.use.new') }).click();
  await expect(page).toHaveURL(/#\/new$/);
});

test('the whole library speaks the language of the screen', async ({ page }) => {
  await page.goto('./#/library');
  await expect(page.getByText('Sudah siapkah kita?')).toBeVisible();
  await page.getByRole('button', { name: say('app.language.switch') }).click();
  await expect(page.getByRole('heading', { name: 'Are we ready?' })).toBeVisible();
  await page.getByRole('link', { name: /^Level of cooperation/ }).click();
  await expect(page.getByText(sayInEnglish('preview.items.title'))).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Coordination:/ }).first()).toBeAttached();
});

test('what was typed at set-up is still there after a look into the library, with what was taken there', async ({
  page,
}) => {
  await setUpPartnership(page);
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await page.getByLabel(say('assess.title.label')).fill('Rapat besar');
  await page.getByRole('link', { name: say('assess.parts.library') }).click();
  await page.getByRole('link', { name: /^Merawat kemitraan/ }).click();
  await expect(page.getByText(say('library.minutes.text', { count: 2 }))).toBeVisible();
  await use(page).click();
  await expect(page.getByLabel(say('assess.title.label'))).toHaveValue('Rapat besar');
  await expect(page.getByLabel(say('assess.keeper.name'))).toHaveValue('Ibu Sekretaris');
  await expect(page.getByRole('checkbox', { name: /^Merawat kemitraan/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^PACTS · Singkat/ })).toBeChecked();
  await (await questionnaireNamed(page, /^Etika kemitraan/)).check();
  await expect(page.getByText(say('assess.parts.repeats', { count: 1 }))).toBeVisible();
});

test('axe finds nothing in the library, and it reads well', async ({ page }) => {
  await setUpPartnership(page);
  await openLibrary(page);
  await look(page, 'library');
  await page.getByRole('link', { name: /^Jenjang kerja sama/ }).click();
  await expect(page.getByRole('radio', { name: /^Koordinasi:/ }).first()).toBeAttached();
  await look(page, 'questionnaire');
});

test('[S8] facts alone are an assessment that all settle together: nobody is asked, promised or awaited', async ({
  page,
}) => {
  await page.clock.setFixedTime(readingDay);
  await setUpPartnership(page);
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await page.getByRole('spinbutton').first().fill('1.5');
  await page.getByRole('checkbox', { name: /^PACTS · Singkat/ }).uncheck();
  await (await questionnaireNamed(page, /^Syarat kemitraan/)).check();
  await expect(page.getByText(say('assess.together.note'))).toBeVisible();
  await expect(page.getByRole('spinbutton')).toHaveCount(0);
  await expect(page.getByText(say('assess.mode.label'))).toHaveCount(0);
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);

  await expect(page.getByText(say('gather.together.count', { settled: 0, of: 5 }))).toBeVisible();
  await expect(page.getByRole('link', { name: say('gather.answer.action') })).toHaveCount(0);
  await expect(page.getByText(say('gather.count.title'))).toHaveCount(0);
  await expect(page.getByText(say('gather.mode.by-partner'))).toHaveCount(0);
  await look(page, 'gather-together');
  await page.getByRole('link', { name: say('together.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('together.title'));

  // The next assessment asks people again.
  await page.goto('./');
  await page.getByRole('link', { name: /Kemitraan Suka Maju/ }).click();
  await page.getByRole('link', { name: say('partnership.assess.again') }).click();
  await (await questionnaireNamed(page, /^PACTS · Singkat/)).check();
  for (const field of await page.getByRole('spinbutton').all()) await expect(field).toHaveValue('1');
});

test('a facilitator’s look at oneself needs one person, and says so', async ({ page }) => {
  await setUpPartnership(page);
  await page.getByRole('link', { name: say('partnership.assess.first') }).click();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  const people = page.getByRole('spinbutton');
  for (const field of await people.all()) await field.fill('0');
  await (await questionnaireNamed(page, /^Cermin fasilitator/)).check();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page.getByText(say('form.error.two-partners-answer'))).toBeVisible();
  await page.getByRole('checkbox', { name: /^PACTS · Singkat/ }).uncheck();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page.getByText(say('form.error.somebody-answers'))).toBeVisible();
  await people.first().fill('1');
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  await expect(page.getByText(say('gather.count.missing', { count: 1 }))).toBeVisible();
});

test('the yearly set is taken in the library whole, with the time it means', async ({ page }) => {
  await setUpPartnership(page, partners.slice(0, 2));
  await openLibrary(page);
  const yearly = page.getByRole('region', { name: 'Setahun sekali' });
  await yearly.getByRole('link', { name: say('library.use.action') }).click();
  await expect(page.getByRole('radio', { name: /^Setahun sekali/ })).toBeChecked();
  await expect(
    page.getByRole('radio', { name: say('answer.reference.last-three-months'), exact: true }),
  ).toBeChecked();
  await expect(page.getByText(/akan ditanyakan oleh dua kuesioner/)).toHaveCount(0);
});

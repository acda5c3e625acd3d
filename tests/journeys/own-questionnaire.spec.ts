import type { Page } from '@playwright/test';
import { form } from '../exchange/questionnaire/made-form.ts';
import { expect, say, test } from './journey.ts';
import {
  beginSitting,
  goOn,
  partners,
  questionnaireNamed,
  rows,
  setUpPartnership,
  skipAll,
  submit,
  tap,
} from './person.ts';
import { look } from './screen.ts';

const labels = ['label::Bahasa Indonesia (id)', 'label::English (en)'];

const survey = [
  ['type', 'name', ...labels, 'hint', 'required'],
  ['note', 'hello', 'Untuk melihat pasar kita.', 'To see our market.'],
  ['begin_group', 'clean', 'Kebersihan', 'Cleanliness'],
  [
    'select_one often',
    'swept',
    'Lapak disapu sesudah pasar tutup.',
    'Stalls are swept after closing.',
    'sore',
  ],
  ['select_one often', 'rubbish', 'Sampah diangkut sebelum malam.', 'Rubbish goes before night.', '', 'yes'],
  ['end_group'],
  ['integer', 'stalls', 'Berapa lapak?', 'How many stalls?'],
];

const choices = [
  ['list_name', 'name', ...labels],
  ['often', '1', 'Jarang', 'Rarely'],
  ['often', '2', 'Kadang-kadang', 'Sometimes'],
  ['often', '3', 'Sering', 'Often'],
];

const settings = [
  ['form_title', 'form_id', 'version'],
  ['Pasar desa', 'pasar_desa', '1'],
];

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

const market = file('pasar.xlsx', form({ survey, choices, settings }));

async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  await page.goto('./#/questionnaires/import');
  await page.locator('input[type="file"]').setInputFiles(chosen);
}

const take = (page: Page) => page.getByRole('button', { name: say('qfile.look.take') });

test('an XLSForm is looked at, kept, used in an assessment, answered, and seen in its results', async ({
  page,
}) => {
  await setUpPartnership(page, partners.slice(0, 2));
  await page.getByRole('link', { name: say('library.link') }).click();
  await page.getByRole('link', { name: say('qfile.library.import') }).click();
  await page.locator('input[type="file"]').setInputFiles(market);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('qfile.look.title'));
  await expect(page.getByText(say('qfile.left.type-left-out', { type: 'integer' }))).toBeVisible();
  await expect(page.getByText(say('qfile.left.column-left-out', { header: 'hint' }))).toBeVisible();
  await expect(page.getByText('Lapak disapu sesudah pasar tutup.')).toBeVisible();
  await look(page, 'look-at-questionnaire');
  await take(page).click();
  await expect(page.getByText(say('qfile.import.done', { title: 'Pasar desa' }))).toBeVisible();

  await page.getByRole('link', { name: say('library.use.action') }).click();
  await expect(await questionnaireNamed(page, /^Pasar desa/)).toBeChecked();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page).toHaveURL(/#\/a\/\w+$/);
  const address = page.url();

  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  await expect(page.getByRole('heading', { name: 'Lapak disapu sesudah pasar tutup.' })).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await tap(page, 0, 2);
  await goOn(page);
  await tap(page, 0, 1);
  await skipAll(page);
  await submit(page);

  await page.goto(`${address}/results`);
  const figure = page.getByRole('figure', { name: /^Pasar desa/ });
  await expect(figure.getByRole('img')).toHaveAccessibleName(/Kebersihan 75/);
});

test('what is wrong is listed with its place, nothing is kept, and the list reads well', async ({ page }) => {
  const broken = survey.map((cells, row) =>
    row === 3 ? cells.with(3, '').with(0, 'select_one oftn') : cells,
  );
  await choose(page, file('rusak.xlsx', form({ survey: broken, choices, settings })));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('qfile.import.refused'));
  await expect(page.getByText(say('qfile.wrong.unknown-list', { name: 'oftn' }))).toBeVisible();
  await expect(
    page.getByText(say('qfile.place.cell', { sheet: 'survey', rows: '4', column: 'A' })),
  ).toBeVisible();
  await expect(take(page)).toHaveCount(0);
  await look(page, 'refused-questionnaire');
  await page.goto('./#/library');
  await expect(page.getByText(say('library.lead'))).toBeVisible();
  await expect(page.getByText('Pasar desa')).toHaveCount(0);
});

test('a file goes out as JSON and as XLSForm, and what comes back is known again', async ({ page }) => {
  await choose(page, market);
  await take(page).click();
  await page.getByRole('link', { name: say('qfile.library.export') }).click();
  await look(page, 'questionnaire-as-file');
  for (const button of [say('qfile.export.json'), say('qfile.export.xlsform')]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const path = await (await download).path();
    await page.goto('./#/questionnaires/import');
    await page.locator('input[type="file"]').setInputFiles(path);
    await expect(page.getByText(say('qfile.look.here', { title: 'Pasar desa', version: 1 }))).toBeVisible();
    await page.goto('./#/questionnaires/pasar-desa');
  }
  await page.getByRole('button', { name: say('qfile.remove.action') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('qfile.remove.action') })
    .click();
  await expect(page).toHaveURL(/#\/library$/);
  await expect(page.getByText(say('library.lead'))).toBeVisible();
  await expect(page.getByText('Pasar desa')).toHaveCount(0);
});

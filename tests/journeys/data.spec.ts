import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import excel from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { test as onExample } from './example.ts';
import { expect, say, test } from './journey.ts';
import { setUpPartnership } from './person.ts';
import { look, readingDay } from './screen.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** From the list of partnerships to the data of one. */
async function openData(page: Page, partnership: RegExp): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: partnership }).click();
  await expect(heading(page)).toHaveText(partnership);
  await page.goto(`${page.url()}/data`);
  await expect(heading(page)).toHaveText(say('data.page.title'));
}

/** The choice whose title it is; its explanation is read out after it. */
const choice = (page: Page, label: string) =>
  page.getByRole('radio', { name: new RegExp(`^${label.replaceAll(/[()]/g, String.raw`\$&`)}`) });
const pick = (page: Page, label: string) => choice(page, label).check();

async function make(page: Page) {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('data.make.action') }).click();
  const download = await coming;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes };
}

const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const farmers = /Tani Sumber Rejeki/;
const school = /Sekolah Harapan/;

onExample(
  'the keeper of an assessment by partner takes its answers as CSV, for either Excel',
  async ({ page }) => {
    await openData(page, farmers);
    await expect(page.getByText(say('data.readme.keeper'))).toBeVisible();
    await pick(page, say('data.kind.long'));
    const indonesian = await make(page);
    expect(indonesian.name).toMatch(/^pacts-kemitraan-tani-sumber-\d{4}-\d\d-\d\d-jawaban-per-baris\.csv$/);
    await expect(page.getByText(say('files.out.downloaded', { name: indonesian.name }))).toBeVisible();
    await page.getByText(say('data.language.title')).click();
    await pick(page, say('data.dialect.en'));
    const english = await make(page);
    const rows = [
      Papa.parse<string[]>(textOf(indonesian), { delimiter: ';', skipEmptyLines: true }),
      Papa.parse<string[]>(textOf(english), { delimiter: ',', skipEmptyLines: true }),
    ].map(({ data }) => data);
    expect(rows[0]).toEqual(rows[1]);
    // Three partners, one respondent each, ten items about three
    expect(rows[0]).toHaveLength(1 + 3 * 10 * 3);
    await pick(page, say('data.kind.wide'));
    const wide = Papa.parse<string[]>(textOf(await make(page)), {
      delimiter: ',',
      skipEmptyLines: true,
    }).data;
    expect(wide).toHaveLength(1 + 3);
    expect(wide[0]).toContain('trust_1__p2');
  },
);

onExample('Excel has the scores, and a ZIP has everything, readable by others', async ({ page }) => {
  await openData(page, farmers);
  const { name, bytes } = await make(page);
  expect(name).toMatch(/-data\.xlsx$/);
  const book = new excel.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet(say('data.table.scores'));
  expect(sheet?.getRow(1).values).toContain(say('data.var.mean'));
  expect(sheet?.rowCount).toBeGreaterThan(50);
  await pick(page, say('data.kind.zip'));
  const zip = await make(page);
  const files = unzipSync(new Uint8Array(zip.bytes));
  const paths = Object.keys(files);
  for (const path of [
    'README.txt',
    'data.xlsx',
    'data/answers-wide.csv',
    'data/codebook.csv',
    'import.R',
    'import.sps',
  ])
    expect(paths).toContain(path);
  const charts = paths.filter((path) => /^charts\/.*\.svg$/.test(path));
  expect(charts.length).toBeGreaterThan(5);
  for (const chart of charts) {
    expect(strFromU8(files[chart] ?? new Uint8Array())).toMatch(/^<svg[^]*<\/svg>\s*$/);
    expect(files[chart.replace('.svg', '.png')]?.length).toBeGreaterThan(1000);
    expect(paths).toContain(chart.replace('charts/', 'tables/').replace('.svg', '.csv'));
  }
});

onExample(
  '[P1] of anonymous assessments no raw answers are offered, and none are in the ZIP',
  async ({ page }) => {
    await openData(page, school);
    for (const kind of ['long', 'wide'] as const)
      await expect(choice(page, say(`data.kind.${kind}`))).toBeDisabled();
    await expect(page.getByText(say('data.noraw.anonymous')).first()).toBeVisible();
    await expect(page.getByText(say('data.readme.keeper'))).toHaveCount(0);
    // One meeting is drawn sooner than three
    for (const title of ['Pertemuan September', 'Pertemuan November'])
      await page.getByRole('checkbox', { name: title }).uncheck();
    await pick(page, say('data.kind.zip'));
    const { bytes } = await make(page);
    const paths = Object.keys(unzipSync(new Uint8Array(bytes)));
    expect(paths).toContain('data/scores.csv');
    expect(paths.filter((path) => path.includes('answers'))).toEqual([]);
    await page.getByRole('link', { name: say('data.noraw.link') }).click();
    await expect(heading(page)).toHaveText(say('partnership.share.action'));
    await page.getByRole('link', { name: say('data.link.share') }).click();
    await expect(heading(page)).toHaveText(say('data.page.title'));
  },
);

onExample('a file that takes long is stopped by one tap, and another one can be made', async ({ page }) => {
  await openData(page, school);
  await pick(page, say('data.kind.zip'));
  await page.getByRole('button', { name: say('data.make.action') }).click();
  await page.getByRole('button', { name: say('ui.stop.label') }).click();
  await expect(page.getByRole('button', { name: say('ui.stop.label') })).toHaveCount(0);
  await pick(page, say('data.kind.xlsx'));
  expect((await make(page)).name).toMatch(/\.xlsx$/);
});

onExample('without a single assessment chosen there is nothing to make, and it says so', async ({ page }) => {
  await openData(page, farmers);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await expect(page.getByText(say('data.assessments.none'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('data.make.action') })).toBeDisabled();
});

onExample('axe finds nothing where data are taken from, and it reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await openData(page, school);
  await page.getByText(say('data.language.title')).click();
  await look(page, 'data');
  await openData(page, farmers);
  await look(page, 'data-by-partner');
});

test('a partnership without results says what brings data, and leads there', async ({ page }) => {
  await setUpPartnership(page);
  await page.clock.setFixedTime(readingDay);
  await page.goto(`${page.url()}/data`);
  await expect(page.getByText(say('data.none.text'))).toBeVisible();
  await look(page, 'data-none');
  await page.getByRole('link', { name: say('report.none.begin') }).click();
  await expect(page).toHaveURL(/#\/p\/\w+\/new$/);
});

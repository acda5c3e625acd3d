import type { Locator, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceOf, downloadBy, openFile, takeIn } from './device.ts';
import { complaintsOf, expect, say, test } from './journey.ts';
import { browserOn, kill } from './killed.ts';
import {
  answerAll,
  beginSitting,
  closeAssessment,
  partners,
  rows,
  saved,
  setUpPartnership,
  startAssessment,
  submit,
} from './person.ts';
import { look, readingDay } from './screen.ts';

const facts = [/^Syarat kemitraan/, /^Perjalanan kemitraan/];

/** The item on the screen on which all answer together. */
const item = (page: Page, text: string): Locator => page.getByRole('group', { name: text });
const choose = (page: Page, text: string, word: string) =>
  item(page, text).locator('label').filter({ hasText: word }).first().click();
const isChosen = (page: Page, text: string, word: string) =>
  expect(item(page, text).getByRole('radio', { name: word, exact: true })).toBeChecked();

const vision = 'Apakah kita sudah menuliskan visi bersama?';
const agreement = 'Apakah kita punya kesepakatan yang diketahui semua mitra?';
const needs = 'Kita sudah mengenali kebutuhan sendiri.';
const mapped = 'Kita sudah memetakan calon mitra.';
const gathered = 'Kita sudah mengumpulkan keterangan tentang calon mitra.';

const proof = say('together.proof.label');
const date = say('together.date.label');
const figure = (page: Page, title: string | RegExp) => page.getByRole('figure', { name: title });

async function openTogether(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('together.title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('together.title'));
}

test('[S8] what all settle together outlives a killed browser, is closed with the answers, and reaches everybody', async ({
  browser,
  baseURL,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'pacts-together-'));
  try {
    const first = await browserOn(profile, baseURL);
    const page = first.pages()[0] ?? (await first.newPage());
    await setUpPartnership(page);
    await startAssessment(page, { mode: 'by-partner', also: facts });
    await expect(page.getByText(say('gather.together.count', { settled: 0, of: 17 }))).toBeVisible();
    await openTogether(page);
    await choose(page, vision, 'Ya');
    await item(page, vision).getByLabel(proof).fill('Spanduk visi di balai desa');
    await choose(page, agreement, 'Sebagian');
    await choose(page, needs, 'Sudah');
    await item(page, needs).getByLabel(date).fill('2023-01-16');
    await saved(page);
    const address = page.url();
    await kill(first, profile);

    const second = await browserOn(profile, baseURL);
    const complaints = complaintsOf(second);
    const keeper = second.pages()[0] ?? (await second.newPage());
    await keeper.goto(address);
    await isChosen(keeper, vision, 'Ya');
    await expect(item(keeper, vision).getByLabel(proof)).toHaveValue('Spanduk visi di balai desa');
    await isChosen(keeper, agreement, 'Sebagian');
    await expect(item(keeper, needs).getByLabel(date)).toHaveValue('2023-01-16');
    await choose(keeper, mapped, 'Belum');
    await choose(keeper, gathered, 'Sudah');
    await item(keeper, gathered).getByLabel(date).fill('2023-03-02');
    await saved(keeper);
    await keeper.getByRole('link', { name: say('together.done') }).click();
    await expect(keeper.getByText(say('gather.together.count', { settled: 5, of: 17 }))).toBeVisible();

    // Nobody is asked alone what all settle together.
    await beginSitting(keeper, { partner: partners[0], way: 'shared-device' });
    await answerAll(keeper, (place) => place % 5);
    await submit(keeper);
    await keeper.goto(address.replace('/together', ''));
    await closeAssessment(keeper);
    await keeper.getByRole('link', { name: say('gather.results.action') }).click();
    await seesBoth(keeper);

    await keeper.goto(address);
    await expect(keeper.getByText(say('together.closed.note'))).toBeVisible();
    await expect(rows(keeper)).toHaveCount(0);
    await keeper.goto(address.replace('/together', ''));
    await keeper.getByRole('link', { name: say('gather.share.action') }).click();
    await expect(keeper.getByText(say('files.results.joints', { count: 5 }))).toBeVisible();
    const results = await downloadBy(keeper, () =>
      keeper
        .getByRole('button', { name: say('files.out.download') })
        .first()
        .click(),
    );
    expect(complaints).toEqual([]);
    await second.close();

    const phone = await deviceOf(browser, baseURL);
    await openFile(phone.page, results);
    await takeIn(phone.page);
    await phone.page.goto(address.replace('/together', '/results'));
    await seesBoth(phone.page);
    await phone.page.goto(address);
    await expect(figure(phone.page, /Perjalanan kemitraan/)).toContainText(/2 dari 12/);
    await expect(rows(phone.page)).toHaveCount(0);
    expect(phone.complaints).toEqual([]);
    await phone.context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What each scored, and what all agreed on. */
async function seesBoth(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: say('results.partners.title') })).toBeVisible();
  const conditions = figure(page, say('charts.gates.title', { title: 'Syarat kemitraan', met: 1, of: 5 }));
  await expect(conditions.getByRole('img')).toHaveAccessibleName(/Terpenuhi – Spanduk visi di balai desa/);
  const journey = figure(page, say('charts.steps.title', { title: 'Perjalanan kemitraan', done: 2, of: 12 }));
  await expect(journey.getByRole('img')).toHaveAccessibleName(
    /2 Kita sudah memetakan calon mitra\. – Terlewat/,
  );
  await expect(journey.getByRole('img')).toHaveAccessibleName(/Sudah, 16\sJanuari\s2023/);
}

test('[F2] a reload right after a tap and a word keeps both', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page, { also: facts });
  await openTogether(page);
  await choose(page, vision, 'Ya');
  await item(page, vision).getByLabel(proof).fill('Notulen');
  await page.reload();
  await isChosen(page, vision, 'Ya');
  await expect(item(page, vision).getByLabel(proof)).toHaveValue('Notulen');
});

test('by keyboard alone: digits choose, Tab goes on; what was cleared comes back', async ({ page }) => {
  await setUpPartnership(page);
  await startAssessment(page, { also: facts });
  await openTogether(page);
  await rows(page).first().getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await isChosen(page, vision, 'Ya');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Di papan sekolah');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(item(page, vision).getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(item(page, vision).getByRole('radio').first()).toBeFocused();
  await page.getByRole('button', { name: say('together.clear.undo') }).click();
  await isChosen(page, vision, 'Ya');
  await expect(item(page, vision).getByLabel(proof)).toHaveValue('Di papan sekolah');
  await saved(page);
  await page.reload();
  await isChosen(page, vision, 'Ya');
  await expect(item(page, vision).getByLabel(proof)).toHaveValue('Di papan sekolah');
});

test('axe finds nothing on the screen on which all answer together, and it reads well', async ({ page }) => {
  await page.clock.setFixedTime(readingDay);
  await setUpPartnership(page);
  await startAssessment(page, { also: facts });
  const assessment = page.url();
  await openTogether(page);
  await choose(page, vision, 'Ya');
  await choose(page, needs, 'Sudah');
  await item(page, needs).getByLabel(date).fill('2023-01-16');
  await choose(page, mapped, 'Belum');
  await saved(page);
  await look(page, 'together');
  await page.goto(assessment);
  await closeAssessment(page);
  await page.getByRole('link', { name: say('gather.together.see') }).click();
  await expect(page.getByRole('figure').last()).toBeVisible();
  await look(page, 'together-closed');
});

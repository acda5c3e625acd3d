import { chromium as playwright, type Page } from '@playwright/test';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';
import { form } from '../exchange/questionnaire/made-form.ts';
import { openAnswers } from '#exchange/qr/open-answers.ts';
import { cameraFlags, filmOf, withFilm } from './camera.ts';
import { invitationTo } from './invitation.ts';
import { complaintsOf, expect, say, test } from './journey.ts';
import {
  beginSitting,
  partners,
  questionnaireNamed,
  saved,
  setUpPartnership,
  skipAll,
  submit,
  tap,
} from './person.ts';
import { readScreen } from './read-codes.ts';

const seed = 20_261_122;

const items = ['disapu', 'disiram', 'dicat', 'dijaga', 'dipagari', 'diterangi', 'dirawat', 'dihias'];
const market = form({
  survey: [
    ['type', 'name', 'label::Bahasa Indonesia (id)', 'label::English (en)'],
    ['begin_group', 'clean', 'Kebersihan', 'Cleanliness'],
    ...items.map((what, at) => [
      'select_one often',
      `item${at}`,
      `Lapak ${what} sesudah pasar tutup.`,
      `Stalls are seen to after closing, way ${at}.`,
    ]),
    ['end_group'],
  ],
  choices: [
    ['list_name', 'name', 'label::Bahasa Indonesia (id)', 'label::English (en)'],
    ['often', '1', 'Jarang', 'Rarely'],
    ['often', '2', 'Kadang-kadang', 'Sometimes'],
    ['often', '3', 'Sering', 'Often'],
  ],
  settings: [
    ['form_title', 'form_id', 'version'],
    ['Pasar desa', 'pasar_desa', '1'],
  ],
});

/** A questionnaire of the keeper's own, and an assessment that asks nothing else. */
async function askOwn(page: Page) {
  await setUpPartnership(page, partners.slice(0, 2));
  await page.goto('./#/questionnaires/import');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'pasar.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(market),
  });
  await page.getByRole('button', { name: say('qfile.look.take') }).click();
  await page.getByRole('link', { name: say('library.use.action') }).click();
  await expect(await questionnaireNamed(page, /^Pasar desa/)).toBeChecked();
  await page.getByLabel(say('assess.keeper.name')).fill('Ibu Sekretaris');
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  return invitationTo(page);
}

test(`[F18] a phone without network joins by its camera, code after code, and gets a questionnaire of the keeper's own whole; seed ${seed}`, async ({
  page,
  baseURL,
}) => {
  const invitation = await askOwn(page);
  const { frames, assessment, key } = invitation;
  expect(frames.length).toBeGreaterThan(2);
  await withFilm(async (film) => {
    filmOf([...frames.map((text) => ({ text })), { text: 'https://example.org' }], seed, film);
    const executablePath = chromium();
    const browser = await playwright.launch({
      args: [...chromiumFlags, ...cameraFlags(film)],
      ...(executablePath ? { executablePath } : {}),
    });
    const context = await browser.newContext({
      locale: 'id-ID',
      viewport: { width: 360, height: 640 },
      ...(baseURL ? { baseURL } : {}),
    });
    const complaints = complaintsOf(context);
    const phone = await context.newPage();
    await phone.goto('./');
    await phone.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await phone.goto('./#/join');
    await phone.getByRole('button', { name: say('scanner.start.action') }).click();
    await expect(phone.getByText(/^\d dari \d kode sudah terbaca/)).toBeVisible();
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText(assessment.title, { timeout: 60_000 });
    await expect(phone.getByText('Pasar desa')).toBeVisible();
    await phone.getByRole('button', { name: say('join.found.action'), exact: true }).click();

    await beginSitting(phone, { partner: partners[1], way: 'own-device' });
    await expect(phone.getByRole('heading', { level: 2 })).toHaveText('Lapak disapu sesudah pasar tutup.');
    await tap(phone, 0, 2);
    await saved(phone);
    await skipAll(phone);
    await submit(phone);
    await phone.getByRole('link', { name: say('hand-in.action') }).click();
    const { bytes } = await readScreen(phone);
    const handed = await openAnswers(bytes, { assessments: [assessment], keysOf: () => [key] });
    expect(handed).toMatchObject({
      ok: true,
      value: { responses: [{ questionnaire: { id: assessment.parts[0]?.questionnaire.id } }] },
    });
    expect(complaints).toEqual([]);
    await browser.close();
  });
});

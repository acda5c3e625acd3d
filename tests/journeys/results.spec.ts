import type { Page } from '@playwright/test';
import { deviceOf, downloadBy, openFile, takeIn } from './device.ts';
import { openMeeting, openProfile, openResults, test as onExample } from './example.ts';
import { expect, say, test } from './journey.ts';
import {
  beginSitting,
  closeAssessment,
  goOn,
  partners,
  setUpPartnership,
  skipAll,
  startAssessment,
  submit,
  tap,
} from './person.ts';

const figure = (page: Page, title: string | RegExp) => page.getByRole('figure', { name: title });
const results = (page: Page) => page.getByRole('link', { name: say('gather.results.action') });

/** Opens the table behind a chart and returns its rows of figures. */
async function tableOf(page: Page, title: string | RegExp) {
  const chart = figure(page, title);
  await chart.getByText(say('charts.table.title')).click();
  const rows = chart.getByRole('table').locator('tbody').getByRole('row');
  await expect(rows.first()).toBeVisible();
  return rows;
}

test('by partner, each answer shows in the results at once', async ({ page }) => {
  await setUpPartnership(page, partners.slice(0, 3));
  await startAssessment(page, { mode: 'by-partner' });
  const address = page.url();
  await expect(results(page)).toHaveCount(0);
  await page.goto(`${address}/results`);
  await expect(page.getByText(say('results.none.keeper'))).toBeVisible();
  for (const [partner, option, shown] of [
    [partners[0], 3, '75'],
    [partners[1], 1, '50'],
  ] as const) {
    await page.goto(address);
    await beginSitting(page, { partner, way: 'shared-device' });
    for (const step of ['participation', 'punctual']) {
      for (const row of [0, 1, 2]) await tap(page, row, option);
      if (step === 'participation') await goOn(page);
    }
    await skipAll(page);
    await submit(page);
    await page.goto(address);
    await results(page).click();
    const rows = await tableOf(page, say('charts.side-by-side.title', { questionnaire: 'PACTS' }));
    await expect(rows.first().getByRole('cell').last()).toHaveText(shown);
  }
  const missing = page.getByRole('region', { name: say('gather.count.missing', { count: 1 }) });
  await missing.getByText(say('results.missing.of')).click();
  await expect(missing.getByRole('listitem')).toHaveText([new RegExp(partners[2])]);
  await openProfile(page, partners[2]);
  await expect(figure(page, new RegExp(`^${partners[2]}`)).first()).toContainText(
    say('charts.facts.respondents', { n: 2 }),
  );
});

onExample('anonymous, nothing shows before it is closed, and too few stay hidden after', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: /Sekolah Harapan/ }).click();
  await page.getByRole('link', { name: say('partnership.assess.again') }).click();
  for (const part of [/^Sinergi/, /^Prinsip kemitraan/])
    await page.getByRole('checkbox', { name: part }).uncheck();
  await page.getByRole('button', { name: say('assess.new.action') }).click();
  await expect(page.getByText(say('gather.count.missing', { count: 12 }))).toBeVisible();
  const address = page.url();

  await beginSitting(page, { partner: 'Toko Maju', role: 'Warga', way: 'shared-device' });
  await tap(page, 0, 4);
  await skipAll(page);
  await submit(page);
  await page.goto(address);
  await expect(page.getByText(say('gather.count.missing', { count: 11 }))).toBeVisible();
  await expect(page.getByText(say('gather.count.waits'))).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await page.goto(`${address}/results`);
  await expect(page.getByText(say('results.none.waiting'))).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);

  await page.goto(address);
  await closeAssessment(page);
  await results(page).click();
  const chart = figure(page, /berdampingan/);
  await expect(chart.getByText(say('charts.hidden.all-anonymous', { k: 3 }))).toBeVisible();
  await expect(chart.getByRole('img')).toHaveCount(0);
});

onExample('all partners side by side, gates weakest first, bars; a table behind each', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  const titles = [
    say('charts.side-by-side.title', { questionnaire: 'PACTS' }),
    say('charts.gates.title', { title: 'Prasyarat', met: 4, of: 5 }),
    say('charts.bars.all', { title: 'Sinergi' }),
    say('charts.bars.all', { title: 'Prinsip kemitraan' }),
  ];
  const settled = [
    say('charts.gates.title', { title: 'Syarat kemitraan', met: 4, of: 5 }),
    say('charts.gates.title', { title: 'Semangat bersama', met: 7, of: 9 }),
    say('charts.gates.title', { title: 'Hal yang diatur', met: 5, of: 7 }),
    say('charts.steps.title', { title: 'Perjalanan kemitraan', done: 9, of: 12 }),
  ];
  await expect(page.getByRole('figure').getByRole('heading')).toHaveText([...titles, ...settled]);
  for (const title of titles) {
    await expect(figure(page, title).locator('svg').first()).toBeVisible();
    await expect(figure(page, title)).toContainText(/\d+ pengisi.* · 12.November.2026/);
    await expect(figure(page, title)).toContainText(say('charts.mode.anonymous', { k: 3 }));
    expect(await (await tableOf(page, title)).count()).toBeGreaterThanOrEqual(2);
  }
  const gates = figure(page, /^Prasyarat/).getByRole('table');
  await expect(gates.locator('tbody').getByRole('row').first()).toContainText(say('charts.gates.contested'));
  await expect(figure(page, /^Prinsip/).getByRole('row', { name: /Setara dan seimbang/ })).toContainText(
    '12',
  );
  const steps = (await tableOf(page, settled.at(-1) ?? '')).nth(2);
  await expect(steps).toContainText(say('charts.steps.skipped'));
  await expect(figure(page, /^Syarat kemitraan/).getByRole('img')).toHaveAccessibleName(
    /Spanduk di ruang guru/,
  );
  await expect(page.getByText('Belanja pagar dibahas bersama, baris demi baris.')).toBeVisible();
});

onExample('a profile marks what is seen differently, and says how many answered', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await openProfile(page, 'Komite Sekolah');
  await expect(
    page.getByRole('heading', { name: say('results.talk.title', { title: 'Tepat waktu' }) }),
  ).toBeVisible();
  const dumbbell = say('charts.dumbbell.title', { name: 'Komite Sekolah' });
  const rows = await tableOf(page, dumbbell);
  await expect(rows).toHaveCount(10);
  const marked = rows.filter({ has: page.getByRole('cell', { name: say('charts.table.yes'), exact: true }) });
  await expect(marked).toHaveText(/^Tepat waktu/);
  for (const row of await rows.all()) await expect(row.getByRole('cell').nth(6)).toHaveText('9');
  await expect(figure(page, dumbbell).locator('[role="img"] circle')).toHaveCount(10);
  await expect(figure(page, dumbbell).getByText(say('charts.marked.legend'))).toBeVisible();
  await expect(
    await tableOf(page, say('charts.radar.title', { name: 'Komite Sekolah', questionnaire: 'PACTS' })),
  ).toHaveCount(5);
});

onExample('what is hidden is a gap in drawing and table, and one sentence says so', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await openProfile(page, 'Toko Maju');
  const dumbbell = say('charts.dumbbell.title', { name: 'Toko Maju' });
  const what = say('charts.hidden.self', { rows: 'Mau dikoreksi' });
  await expect(
    figure(page, dumbbell).getByText(say('charts.hidden.anonymous', { k: 3, what })),
  ).toBeVisible();
  const row = (await tableOf(page, dumbbell)).filter({ hasText: 'Mau dikoreksi' });
  await expect(row.getByRole('cell', { name: say('charts.hidden.cell') })).toHaveCount(6);
  await expect(figure(page, dumbbell).locator('[role="img"] circle')).toHaveCount(9);
  const radar = say('charts.radar.title', { name: 'Toko Maju', questionnaire: 'PACTS' });
  await expect(figure(page, radar).locator('[role="img"] circle')).toHaveCount(4);
  await expect(figure(page, radar)).toContainText(say('charts.hidden.self', { rows: 'Berbagi' }));
});

onExample('change is claimed for the one facet that changed, and for no other', async ({ page }) => {
  await openMeeting(page, 'November');
  await openResults(page);
  await openProfile(page, 'Pemerintah Desa Harapan');
  await expect(figure(page, /dari waktu ke waktu/)).toContainText(
    'belum terbukti berubah sejak 8 Oktober 2026',
  );
  await page.getByRole('link', { name: say('results.profile.change') }).click();
  await page.getByLabel(say('results.change.label')).selectOption('Terbuka');
  const title = say('charts.change.title', { who: 'Pemerintah Desa Harapan', what: 'Terbuka' });
  await expect(figure(page, title)).toContainText(/Terbuka: naik \d+ poin sejak 8 Oktober 2026/);
  await expect(figure(page, title)).toContainText(say('charts.claim.pairs', { count: 9 }));
  await expect(await tableOf(page, title)).toHaveCount(3);
  await page.reload();
  await expect(figure(page, title)).toBeVisible();
  await page.getByLabel(say('results.about.label')).selectOption('Kemitraan: Sinergi');
  await expect(figure(page, new RegExp(`${say('charts.change.overall')} dari waktu`))).toBeVisible();
  const parts = await tableOf(page, /bagian demi bagian/);
  await expect(parts).toHaveCount(2);
});

onExample(
  'who is not the keeper sees the same results, and nothing of the answers',
  async ({ page, browser, baseURL }) => {
    await page.goto('./');
    await page.getByRole('link', { name: /Sekolah Harapan/ }).click();
    await page.goto(`${page.url()}/share`);
    const file = await downloadBy(page, () =>
      page.getByRole('button', { name: say('files.out.download') }).click(),
    );
    const { page: participant, context, complaints } = await deviceOf(browser, baseURL);
    await openFile(participant, file);
    await takeIn(participant);
    await participant.getByRole('link', { name: /Pertemuan November/ }).click();
    await expect(
      participant.getByText(say('gather.participant.title', { name: 'Sekretaris kemitraan' })),
    ).toBeVisible();
    await expect(participant.getByRole('button', { name: say('gather.reopen.action') })).toHaveCount(0);
    await results(participant).click();
    await expect(participant.getByRole('figure')).toHaveCount(8);
    await expect(participant.getByRole('link', { name: say('results.view.quality') })).toHaveCount(0);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

import { chromium as playwright, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';
import {
  answerAll,
  beginSitting,
  partners,
  rows,
  saved,
  setUpPartnership,
  startAssessment,
  submit,
  tap,
} from '../journeys/person.ts';
import { medianOf, tell } from './median.ts';

// It listens before anybody comes
const server = await preview({ logLevel: 'error', preview: { port: 4175, strictPort: true } });
const [baseURL] = server.resolvedUrls?.local ?? [];
if (!baseURL) throw new Error('the app is served nowhere');
const executablePath = chromium();
const browser = await playwright.launch({
  args: chromiumFlags,
  ...(executablePath ? { executablePath } : {}),
});

/** A phone of some years: the processor six times slower than this machine's. */
const phone = async (): Promise<Page> => {
  const context = await browser.newContext({
    baseURL,
    locale: 'id-ID',
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  return page;
};

try {
  const page = await phone();
  await page.goto('./');
  tell('first visit to the welcome, cold', await firstVisit());
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  let option = 0;
  const answer = async () => {
    option = (option + 1) % 5;
    await tap(page, 0, option);
    await saved(page);
  };
  tell('one tap until “saved” stands on the screen', await medianOf(9, answer));
  const reload = async () => {
    await page.reload();
    await rows(page).first().waitFor();
  };
  tell('reload of an unfinished sitting until its first row', await medianOf(5, reload));
  const begun = performance.now();
  await answerAll(page, (item, row) => (item + row) % 6);
  tell('PACTS short for four partners, tapped by a machine', performance.now() - begun);
  const submitting = performance.now();
  await submit(page);
  await page.getByRole('figure').first().waitFor();
  tell('submit until the own answers stand as a picture', performance.now() - submitting);
} finally {
  await browser.close();
  await server.close();
}

async function firstVisit(): Promise<number> {
  return medianOf(3, async () => {
    const page = await phone();
    await page.goto('./');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().close();
  });
}

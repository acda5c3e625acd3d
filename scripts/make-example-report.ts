import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright, type Page } from '@playwright/test';
import { preview } from 'vite';
import { makeWords, type Key, type Words } from '#i18n/words.ts';
import en from '../src/i18n/words/en.json' with { type: 'json' };
import id from '../src/i18n/words/id.json' with { type: 'json' };
import { chromium, chromiumFlags } from './browser.mjs';
import { agreed, exampleReport, meetingDay } from './example-report.ts';

// `npm run example-report`: every file of the example's report, taken from the built app by the taps of a person, into
// docs/example-report. A second run gives the same bytes; only Chromium writes its own day and version into what is printed.

const port = Number(process.env.PORT ?? 4180);
const languages = [
  { words: makeWords('id', id), locale: 'id-ID' },
  { words: makeWords('en', en), locale: 'en-GB' },
] as const;

const server = await preview({ preview: { port, strictPort: true }, logLevel: 'error' });
const executablePath = chromium();
const browser = await playwright.launch({
  args: chromiumFlags,
  ...(executablePath ? { executablePath } : {}),
});
try {
  for (const { words, locale } of languages) {
    const context = await browser.newContext({
      baseURL: `http://localhost:${port}/`,
      locale,
      timezoneId: 'Asia/Makassar',
      viewport: { width: 1280, height: 800 },
      serviceWorkers: 'block',
    });
    context.setDefaultTimeout(240_000);
    const page = await context.newPage();
    await page.clock.setFixedTime(`${meetingDay}T12:00:00+08:00`);
    await page.addInitScript(alwaysTheSame);
    const to = join(exampleReport, words.language);
    rmSync(to, { recursive: true, force: true });
    mkdirSync(to, { recursive: true });
    await takeAll(page, words, to);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}

/** Ids that the app would draw by lot; none twice, whatever pages are loaded. */
function alwaysTheSame(): void {
  let state = Number(sessionStorage.getItem('lot') ?? 1);
  crypto.getRandomValues = (into) => {
    if (into && 'buffer' in into) {
      const bytes = new Uint8Array(into.buffer, into.byteOffset, into.byteLength);
      bytes.forEach((_, place) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        bytes[place] = state >>> 24;
      });
      sessionStorage.setItem('lot', String(state));
    }
    return into;
  };
}

async function takeAll(page: Page, { t: say, language }: Words, to: string): Promise<void> {
  const button = (key: Key) => page.getByRole('button', { name: say(key), exact: true });
  const take = async (key: Key, name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(key).click()]);
    keep(join(to, name), await readFile(await download.path()));
  };

  await page.goto('./');
  await page.getByRole('link', { name: say('welcome.example.action') }).click();
  await page.getByText(say('partnership.example.title')).waitFor();
  await page.goto('./');
  await page.getByRole('link', { name: /Harapan/ }).click();
  await page.getByRole('link', { name: /November/ }).click();
  const meeting = page.url();
  await page.getByRole('link', { name: say('gather.actions.action') }).click();
  for (const { what, who, until } of agreed[language]) {
    await page.getByLabel(say('actions.what.label')).fill(what);
    await page.getByLabel(say('actions.who.label')).fill(who);
    await page.getByLabel(say('actions.until.label')).fill(until);
    await button('actions.add.action').click();
    await page.getByRole('heading', { name: what }).waitFor();
  }
  await page.goto(meeting);
  await page.getByRole('link', { name: say('gather.results.action') }).click();
  await page.getByRole('link', { name: say('report.make.action') }).click();
  await page.getByText(say('report.drawing.ready')).waitFor();
  await take('report.ways.docx', 'report.docx');
  await take('report.ways.pptx', 'report.pptx');
  await take('report.ways.pdf', 'report.pdf');
  await take('report.ways.html', 'report.html');
  await print(page, to);

  await page.goBack();
  await page.getByRole('link', { name: say('data.link.action') }).click();
  await take('data.make.action', 'data.xlsx');
  await page.getByRole('radio', { name: say('data.kind.zip') }).check();
  await take('data.make.action', 'everything.zip');
}

/** The web page that was just taken, opened from disk and printed. */
async function print(page: Page, folder: string): Promise<void> {
  const reader = await page.context().newPage();
  await reader.goto(pathToFileURL(join(folder, 'report.html')).href);
  await reader.evaluate('document.fonts.ready');
  const bytes = await reader.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  keep(join(folder, 'report-printed.pdf'), bytes);
  await reader.close();
}

function keep(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  console.log(`${path}: ${(bytes.length / 1000).toFixed(0)} kB`);
}

import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { complaintsOf, expect, installsNothing, say } from './journey.ts';

export type Device = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] };

/** Another phone: its own storage, its own downloads. */
export async function deviceOf(
  browser: Browser,
  baseURL: string | undefined,
  { installs = false } = {},
): Promise<Device> {
  const context = await browser.newContext({
    locale: 'id-ID',
    viewport: { width: 360, height: 640 },
    acceptDownloads: true,
    storageState: { cookies: [], origins: [] },
    ...(baseURL ? { baseURL } : {}),
  });
  if (!installs) await installsNothing(context);
  const page = await context.newPage();
  return { page, context, complaints: complaintsOf(context) };
}

export type Sent = { readonly name: string; readonly text: string };

/** Presses a button that downloads, and takes the file in hand. */
export async function downloadBy(page: Page, press: () => Promise<void>): Promise<Sent> {
  const download = page.waitForEvent('download');
  await press();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Gives a file to the page that opens files. */
export async function openFile(page: Page, { name, text }: Sent): Promise<void> {
  // From the first page, so that an earlier file is not on the screen any more.
  await page.goto('./#/');
  await page.goto('./#/open');
  await expect(page.getByRole('button', { name: say('files.open.choose') })).toBeVisible();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** What a file says it holds is taken in. */
export async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('files.look.action') }).click();
  await expect(page.getByText(say('files.merged.title'))).toBeVisible();
}

import { chromium as playwright, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';
import { howMany, soMany } from './how-many.ts';
import type { Bench } from './in-browser.ts';
import { tell, tellRatio } from './median.ts';
import { mostHeld } from './most-held.ts';

type Figures<N extends keyof Bench> = Awaited<ReturnType<Bench[N]>>;

const outDir = mkdtempSync(join(tmpdir(), 'pacts-bench-'));
await build({
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, rolldownOptions: { input: 'tests/bench/page.html' } },
});
const server = await preview({
  logLevel: 'error',
  build: { outDir },
  preview: { port: 4176, strictPort: false },
});
const [address] = server.resolvedUrls?.local ?? [];
if (!address) throw new Error('the page is served nowhere');
const executablePath = chromium();
const browser = await playwright.launch({
  args: chromiumFlags,
  ...(executablePath ? { executablePath } : {}),
});
const context = await browser.newContext();

async function benchPage(): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto(new URL('tests/bench/page.html', address).href);
  await page.waitForFunction('globalThis.bench');
  return page;
}

try {
  const page = await benchPage();
  const stored = await page.evaluate<Figures<'storage'>>(`bench.storage(${howMany})`);
  if (stored.found !== 200) throw new Error('forty partners have five dimensions each');
  tell(`toArray() of ${soMany} responses × 20 answers`, stored.read);
  tell('from storage to the dimensions of 40 partners, packed before', stored.cold);
  tellRatio('  of toArray() (at most 0.1)', stored.cold / stored.read);
  tell('the same for the first time, nothing packed yet', stored.first);
  tell('the same after one response more', stored.more);
  tell(`all ${stored.cells} cells of the results, in the page`, stored.inPage.time);
  tell('  longest time in which the page stood still', stored.inPage.block);
  tell('the same beside the page, for the first time', stored.beside.time);
  tell('  longest time in which the page stood still', stored.beside.block);
  tell('the same beside the page, again', stored.again.time);
  tell('  longest time in which the page stood still', stored.again.block);
  await page.close();
  for (const kind of ['long', 'wide', 'xlsx', 'zip'] as const) {
    const fresh = await benchPage();
    const { value, held } = await mostHeld(browser, () =>
      fresh.evaluate<Figures<'dataFile'>>(`bench.dataFile(${howMany}, '${kind}')`),
    );
    const size = `${(value.size / 1e6).toFixed(1)} MB; ${held ? `${(held / 1e6).toFixed(0)} MB held` : ''}`;
    tell(`data file beside the page: ${kind} (${size})`, value.time);
    tell('  longest time in which the page stood still', value.block);
    await fresh.close();
  }
  const closing = await benchPage();
  for (const [partners, people, form, meetings] of [
    [4, 3, 'short', 3],
    [12, 5, 'full', 3],
  ] as const) {
    const closed = await closing.evaluate<Figures<'closing'>>(
      `bench.closing({ partners: ${partners}, people: ${people}, form: '${form}' }, ${meetings})`,
    );
    if (!closed.same) throw new Error('closing beside the page ends differently');
    const what = `${partners} partners × ${people} people, PACTS ${form}, meeting ${meetings}`;
    tell(`close in the page: ${what}`, closed.inPage.time);
    tell('  longest time in which the page stood still', closed.inPage.block);
    tell(`close beside the page: ${what}`, closed.beside.time);
    tell('  longest time in which the page stood still', closed.beside.block);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}

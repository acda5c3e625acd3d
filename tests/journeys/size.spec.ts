import type { Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, test } from './journey.ts';
import { beginSitting, partners, setUpPartnership, startAssessment } from './person.ts';

/** kB of 1000 bytes, gzip, fonts and pictures apart. */
const most = 140;

test('all that loads before an item can be answered is at most 140 kB', async ({
  page,
  browser,
  baseURL,
}) => {
  await setUpPartnership(page);
  await startAssessment(page);
  await beginSitting(page, { partner: partners[0], way: 'own-device' });
  const state = await page.context().storageState({ indexedDB: true });
  const address = page.url();

  const visitor = await browser.newContext({
    storageState: state,
    serviceWorkers: 'block',
    ...(baseURL ? { baseURL } : {}),
  });
  const again = await visitor.newPage();
  const loaded: Response[] = [];
  again.on('response', (response) => loaded.push(response));
  await again.goto(address);
  await expect(again.getByRole('radiogroup').first()).toBeVisible();
  const before = loaded.filter((response) => /(\.(js|css|html)|\/)$/.test(new URL(response.url()).pathname));
  const sizes = await Promise.all(
    before.map(async (response) => ({ url: response.url(), bytes: gzipSync(await response.body()).length })),
  );
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const list = sizes.toSorted((a, b) => b.bytes - a.bytes).map(({ url, bytes }) => `${bytes} ${url}`);
  expect(total, list.join('\n')).toBeLessThanOrEqual(most);
  expect(list.filter((line) => /recharts|hook-form|\/en-|age|Chart/.test(line))).toEqual([]);
  await visitor.close();
});

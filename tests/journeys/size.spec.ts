import type { Page, Response } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { expect, test } from './journey.ts';
import { beginSitting, partners, setUpPartnership, startAssessment } from './person.ts';

/** kB of 1000 bytes, gzip, fonts apart. */
const most = 140;

/** Notes in the page, as the document's title does for people, when the first row came on the screen. */
const noteFirstRow = () => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[role="radiogroup"]')) return;
    performance.mark('first row');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

/** Addresses of all that had arrived when the first row stood on the screen, the page itself among them. */
const arrivedBefore = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const at = performance.getEntriesByName('first row')[0]?.startTime ?? 0;
    const loads = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ];
    return loads
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= at)
      .map(({ name }) => name.split('#')[0] ?? '');
  });

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
    locale: 'id-ID',
    serviceWorkers: 'block',
    ...(baseURL ? { baseURL } : {}),
  });
  const again = await visitor.newPage();
  await again.addInitScript(noteFirstRow);
  const responses: Response[] = [];
  again.on('response', (response) => responses.push(response));
  await again.goto(address);
  await expect(again.getByRole('radiogroup').first()).toBeVisible();
  const arrived = await arrivedBefore(again);
  const counted = responses.filter(
    (response) => arrived.includes(response.url()) && !response.url().endsWith('.woff2'),
  );
  const sizes = await Promise.all(
    counted.map(async (response) => ({ url: response.url(), bytes: gzipSync(await response.body()).length })),
  );
  const list = sizes.toSorted((a, b) => b.bytes - a.bytes).map(({ url, bytes }) => `${bytes} ${url}`);
  expect(list.filter((line) => line.endsWith('.js')).length, list.join('\n')).toBeGreaterThan(1);
  expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000, list.join('\n')).toBeLessThanOrEqual(most);
  expect(list.filter((line) => /recharts|hook-form|\/en-|age|Chart/.test(line))).toEqual([]);
  await visitor.close();
});

import { chromium as playwright, type BrowserContext } from '@playwright/test';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';

/** A device that found the app under the name of a laptop on the local network, over plain http (F27). */
export async function phoneAt(address: string): Promise<BrowserContext> {
  const executablePath = chromium();
  const browser = await playwright.launch({
    args: [...chromiumFlags, '--host-resolver-rules=MAP laptop.test 127.0.0.1'],
    ...(executablePath ? { executablePath } : {}),
  });
  return browser.newContext({
    baseURL: address.replace('localhost', 'laptop.test'),
    locale: 'id-ID',
    viewport: { width: 360, height: 640 },
  });
}

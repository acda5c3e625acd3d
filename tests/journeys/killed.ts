import { chromium as playwright, type BrowserContext } from '@playwright/test';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';

/** A browser with a profile on disk, which can be killed and started again. */
export async function browserOn(
  profile: string,
  baseURL: string | undefined,
  flags: readonly string[] = [],
): Promise<BrowserContext> {
  const executablePath = chromium();
  return playwright.launchPersistentContext(profile, {
    args: [...chromiumFlags, ...flags],
    locale: 'id-ID',
    viewport: { width: 360, height: 640 },
    ...(baseURL ? { baseURL } : {}),
    ...(executablePath ? { executablePath } : {}),
  });
}

/** Kills every process of the browser that uses the profile, without giving it time for anything. */
export async function kill(browser: BrowserContext, profile: string): Promise<void> {
  const { readdirSync, readFileSync } = await import('node:fs');
  const gone = new Promise((resolve) => browser.on('close', resolve));
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const command = (() => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      } catch {
        // It ended between the listing and the look.
        return '';
      }
    })();
    if (command.includes(profile)) process.kill(Number(pid), 'SIGKILL');
  }
  await gone;
}

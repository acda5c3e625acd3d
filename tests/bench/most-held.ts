import type { Browser } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** Bytes that the largest page of the browser, its workers with it, holds at most while the work is done; null elsewhere than on Linux. */
export async function mostHeld<T>(
  browser: Browser,
  work: () => Promise<T>,
): Promise<{ value: T; held: number | null }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
  let held: number | null = null;
  const look = () => {
    for (const page of pages) held = Math.max(held ?? 0, heldBy(page) ?? 0) || null;
  };
  const timer = setInterval(look, 50);
  const value = await work();
  clearInterval(timer);
  return { value, held };
}

function heldBy(page: number): number | null {
  try {
    const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${page}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    // No such folder, or the page has gone
    return null;
  }
}

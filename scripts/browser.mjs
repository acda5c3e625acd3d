// Finds the Chromium for the tests; plain Node, no dependencies.
import { existsSync } from 'node:fs';

/** Without these a headless Chromium asks the network for updates, which a closed network refuses many times. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Path of a Chromium: `CHROMIUM_PATH`, else one that is installed; undefined lets Playwright use its own. */
export function chromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  return usual.find((path) => existsSync(path));
}

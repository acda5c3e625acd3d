import { defineConfig } from '@playwright/test';
import { chromium, chromiumFlags } from '../../scripts/browser.mjs';

const executablePath = chromium();
const port = 4174;

/** Journeys run against the built app, as a visitor gets it. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/journeys',
  /** What is read out on each screen; `--update-snapshots` writes it anew. */
  snapshotPathTemplate: '{testDir}/names/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  /** Pages load late on a busy machine. */
  expect: { timeout: 20_000 },
  /** A guard against hanging, not a measure: the longest journeys look at every screen four times. */
  timeout: 240_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 360, height: 640 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --logLevel error`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});

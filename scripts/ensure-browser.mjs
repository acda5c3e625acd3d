// Sees to it that a Chromium is there for the tests; plain Node, no dependencies.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from './browser.mjs';
import { nodePath } from './install.mjs';

/** One already there, else Debian's package when root, else Playwright's own; else says what to install. */
export async function ensureBrowser() {
  if (chromium() || fromDebian() || (await fromPlaywright())) return;
  process.stderr.write(
    'No Chromium for the tests. Install one (Debian: apt-get install chromium) or name it: CHROMIUM_PATH=/path/to/chromium npm test\n',
  );
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
}

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', '-y', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stdout.write('Installing Chromium…\n');
  return apt('update') && apt('install', 'chromium') && chromium() !== undefined;
}

async function fromPlaywright() {
  const { chromium: own } = await import('@playwright/test');
  if (existsSync(own.executablePath())) return true;
  process.stdout.write('Downloading Chromium…\n');
  return (
    spawnSync(nodePath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { stdio: 'inherit' })
      .status === 0
  );
}

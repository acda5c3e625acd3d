// `npm test`: everything that must hold, in one run; `--quick` leaves out what needs a browser or a build.
// The last line is `N passed, N failed`, counted over all runners.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { install, nodePath } from './install.mjs';

const quick = process.argv.includes('--quick');
const results = 'test-results';
const count = { passed: 0, failed: 0 };

await install();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('Types', 'node_modules/typescript/bin/tsc');
check('Types of the domain, without a browser', 'node_modules/typescript/bin/tsc', '-p', 'src/domain');
check('Lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings');
check('Format', 'node_modules/oxfmt/bin/oxfmt', '--check');
check('Dead code', 'node_modules/knip/bin/knip.js', '--no-progress');
if (quick) {
  vitest('--project', 'node');
} else {
  await ensureBrowser();
  vitest();
  check('Build', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  journeys();
}

process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** One tool that only says yes or no counts as one test. */
function check(title, ...command) {
  const good = node(title, command).status === 0;
  count[good ? 'passed' : 'failed'] += 1;
}

function vitest(...more) {
  const file = `${results}/vitest.json`;
  node('Tests', [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...more,
  ]);
  const report = read(file);
  // A file that cannot be loaded has no tests to fail; it is a failure all the same.
  const unloaded = report?.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  add(
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length,
    },
  );
}

function journeys() {
  const file = `${results}/journeys.json`;
  node(
    'Journeys',
    ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/journeys/playwright.config.ts'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(file),
    },
  );
  const stats = read(file)?.stats;
  add(stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped });
}

/** A runner that left no report, or ran no test, has failed. */
function add(outcome) {
  const ran = outcome && outcome.passed + outcome.failed > 0;
  count.passed += ran ? outcome.passed : 0;
  count.failed += ran ? outcome.failed : 1;
}

function node(title, command, env = {}) {
  process.stdout.write(`\n— ${title}\n`);
  return spawnSync(nodePath, command, { stdio: 'inherit', env: { ...process.env, ...env } });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    process.stderr.write(`No report in ${file}: ${error.message}\n`);
    return null;
  }
}

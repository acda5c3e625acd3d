// `npm test`: everything that must hold, in one run; `--quick` leaves out what needs a browser or a build.
// The last line is `N passed, N failed`, counted over all runners; before it each failure is named once more,
// because the long output above it may be cut off where it is read.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { install, nodePath } from './install.mjs';

const quick = process.argv.includes('--quick');
const results = 'test-results';
const count = { passed: 0, failed: 0 };
const failures = [];

await install();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('Types', 'node_modules/typescript/bin/tsc');
check('Types of the domain, without a browser', 'node_modules/typescript/bin/tsc', '-p', 'src/domain');
check('Lint', 'node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings');
check('Format', 'node_modules/oxfmt/bin/oxfmt', '--check');
check('Dead code', 'node_modules/knip/bin/knip.js', '--no-progress');
if (quick) {
  vitest('--project', 'node*');
} else {
  await ensureBrowser();
  vitest();
  check('Build', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  journeys();
}

for (const failure of failures) process.stdout.write(`\nfailed: ${failure}\n`);
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** One tool that only says yes or no counts as one test. */
function check(title, ...command) {
  const good = node(title, command).status === 0;
  count[good ? 'passed' : 'failed'] += 1;
  if (!good) failures.push(title);
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
  for (const { name, message } of unloaded ?? []) failures.push(`${name}\n${message}`);
  for (const { name, assertionResults } of report?.testResults ?? [])
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status !== 'passed')
        failures.push(`${name} › ${fullName}\n${failureMessages.join('\n').slice(0, 600)}`);
  add(
    'Tests',
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
  const report = read(file);
  const stats = report?.stats;
  const named = (suite) => [
    ...(suite.specs ?? []).flatMap(({ file: at, title, tests }) =>
      tests.flatMap(({ status }) => (status === 'expected' ? [] : `${at} › ${title} (${status})`)),
    ),
    ...(suite.suites ?? []).flatMap(named),
  ];
  failures.push(...named({ suites: report?.suites }));
  add(
    'Journeys',
    stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped },
  );
}

/** A runner that left no report, or ran no test, has failed. */
function add(title, outcome) {
  const ran = outcome && outcome.passed + outcome.failed > 0;
  if (!ran) failures.push(`${title}: no report`);
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

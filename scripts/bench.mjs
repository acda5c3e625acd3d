// `npm run bench`: figures, not tests. The domain in Node, the storage and the built app in Chromium. What they mean, and
// those of one machine: docs/bench.md.
import { ensureBrowser } from './ensure-browser.mjs';
import { install, nodePath, run } from './install.mjs';

await install();
await ensureBrowser();
await run(nodePath, ['tests/bench/domain.ts']);
await run(nodePath, ['tests/bench/columns.ts']);
await run(nodePath, ['tests/bench/codes.ts']);
await run(nodePath, ['tests/bench/tables.ts']);
await run(nodePath, ['tests/bench/storage.ts']);
await run(nodePath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
await run(nodePath, ['tests/bench/app.ts']);

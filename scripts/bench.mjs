// `npm run bench`: figures, not tests. Domain in Node, the built app in Chromium on a slowed processor.
import { ensureBrowser } from './ensure-browser.mjs';
import { install, nodePath, run } from './install.mjs';

await install();
await ensureBrowser();
await run(nodePath, ['tests/bench/domain.ts']);
await run(nodePath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);
await run(nodePath, ['tests/bench/app.ts']);

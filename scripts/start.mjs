// `npm start`: installs what is missing, builds, serves the built app, opens it where there is a desktop.
import { spawn } from 'node:child_process';
import { install, nodePath, run } from './install.mjs';

const address = 'http://localhost:4173';

await install();
await run(nodePath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']);

const server = spawn(nodePath, ['node_modules/vite/bin/vite.js', 'preview', '--logLevel', 'error'], {
  stdio: 'inherit',
});
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));

await answering();
process.stdout.write(`\nPACTS Survey: ${address}\nStop with Ctrl+C.\n`);
openDesktop();

async function answering() {
  while (server.exitCode === null) {
    const reply = await fetch(address).catch(() => null);
    if (reply?.ok) return;
    await new Promise((later) => setTimeout(later, 100));
  }
}

function openDesktop() {
  const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop || process.env.CI) return;
  const [command, ...before] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  // Without a browser to open, the address on the screen is enough.
  spawn(command, [...before, address], { stdio: 'ignore', detached: true }).on('error', () => {});
}

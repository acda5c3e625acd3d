import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folders = (process.env['PATH'] ?? '').split(delimiter);

/** Whether files can be turned into pages on this machine. */
export const isInstalled = ['soffice', 'pdftotext'].every((program) =>
  folders.some((folder) => existsSync(join(folder, program))),
);

/** Of a program that hangs, in ms; a busy machine takes one of them. */
const longest = 240_000;

/** What is read on each page of each file, by the names of the files; LibreOffice starts once, with a profile of its own. */
export async function pagesOf(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'pacts-pages-'));
  try {
    const paths = [...files.keys()].map((name) => join(folder, name));
    await Promise.all([...files].map(([name, bytes]) => writeFile(join(folder, name), bytes)));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    const pages = new Map<string, string[]>();
    for (const path of paths) {
      const text = await run('pdftotext', [path.replace(/\.\w+$/, '.pdf'), '-']);
      // Each page ends with a form feed
      pages.set(path.slice(folder.length + 1), text.split('\f').slice(0, -1));
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(program: string, values: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own: LibreOffice is begun by a script, which would go without it
    const child = spawn(program, values, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), longest);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(said.stdout);
      else reject(new Error(`${program} ended with ${code}: ${said.stderr}`));
    });
  });
}

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { test as journey } from './journey.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

type Served = {
  readonly address: string;
  /** Puts another version of the app in the place of this one. */
  readonly release: (name: string) => void;
  /** What it serves beside the page itself is gone. */
  readonly loseChunks: () => void;
};

/** A web server with a copy of the built app that can be changed while somebody visits it. */
async function serve(visitor: string): Promise<Served & { readonly close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), `pacts-for-${visitor}-`));
  cpSync('dist', folder, { recursive: true });
  const server = createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    try {
      const body = readFileSync(join(folder, name));
      const type = types[extname(name)] ?? 'application/octet-stream';
      reply.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(body);
    } catch {
      reply.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => {
    server.listen(0, listening);
  });
  const place = server.address();
  const change = (name: string, from: RegExp, to: string) => {
    const path = join(folder, name);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to change in ${name}`);
    writeFileSync(path, after);
  };
  return {
    address: `http://localhost:${typeof place === 'object' ? place?.port : ''}/`,
    release: (name) => {
      change('index.html', /<html lang="id"[^>]*>/, `<html lang="id" data-version="${name}">`);
      change('sw.js', /url:"index\.html",revision:"\w+"/, `url:"index.html",revision:"${name}"`);
    },
    loseChunks: () => rmSync(join(folder, 'assets'), { recursive: true }),
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Journeys on an app of their own that is deployed anew meanwhile. */
export const test = journey.extend<{ served: Served }>({
  served: async ({ browserName }, run) => {
    const served = await serve(browserName);
    await run(served);
    served.close();
  },
  baseURL: ({ served }, run) => run(served.address),
});

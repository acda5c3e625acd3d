import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, vi } from 'vitest';

/**
 * For writers where there is no browser: fonts come from the folder of packages, and drawings cannot go into a PDF.
 */
export function withoutBrowser(): void {
  beforeAll(() => {
    vi.doMock('svg2pdf.js', () => ({
      svg2pdf: () => {
        throw new Error('a drawing needs a browser');
      },
    }));
    vi.stubGlobal('fetch', async (address: string) => {
      const path = decodeURIComponent(address.replace(/^\/(@fs\/)?/, address.startsWith('/@fs/') ? '/' : ''));
      return new Response(new Uint8Array(await readFile(path)));
    });
  });
  afterAll(() => {
    vi.doUnmock('svg2pdf.js');
    vi.unstubAllGlobals();
  });
}

import { readMetrics, withSpaces } from './metrics.ts';
import type { Face, Weight } from './typeface.ts';
import { unpackWoff } from './woff.ts';

/** In em. The typeface has 0.17: on the screen that is enough, in small print words run together. */
const space = 0.22;

/**
 * Fonts that the app has on board: without a network too. The second two have letters of Europe's other languages; a
 * PDF carries only what it needs.
 */
const files: readonly { family: string; weight: Weight; address: () => Promise<{ default: string }> }[] = [
  {
    family: 'Plus Jakarta Sans',
    weight: 'normal',
    address: () => import('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-400-normal.woff?url'),
  },
  {
    family: 'Plus Jakarta Sans Bold',
    weight: 'bold',
    address: () => import('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff?url'),
  },
  {
    family: 'Plus Jakarta Sans Ext',
    weight: 'normal',
    address: () =>
      import('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-400-normal.woff?url'),
  },
  {
    family: 'Plus Jakarta Sans Ext Bold',
    weight: 'bold',
    address: () =>
      import('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-700-normal.woff?url'),
  },
];

export const loadFaces = (): Promise<Face[]> =>
  Promise.all(
    files.map(async ({ family, weight, address }) => {
      const response = await fetch((await address()).default);
      if (!response.ok) throw new Error(`a font did not load: ${response.status}`);
      return faceOf(family, weight, new Uint8Array(await response.arrayBuffer()));
    }),
  );

/** A face from a WOFF file. */
export async function faceOf(family: string, weight: Weight, woff: Uint8Array): Promise<Face> {
  const { unzlibSync } = await import('fflate');
  const font = withSpaces(unpackWoff(woff, unzlibSync), space);
  return { family, weight, font, metrics: readMetrics(font) };
}

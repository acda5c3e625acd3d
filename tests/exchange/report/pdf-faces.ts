import { readFileSync } from 'node:fs';
import { faceOf } from '#exchange/report/pdf/fonts.ts';
import { makeTypeface, type Face, type Weight } from '#exchange/report/pdf/typeface.ts';

const folder = new URL('../../../node_modules/@fontsource/plus-jakarta-sans/files/', import.meta.url);

export const woff = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`plus-jakarta-sans-${name}-normal.woff`, folder)));

const face = (family: string, weight: Weight, name: string): Promise<Face> =>
  faceOf(family, weight, woff(name));

/** The faces that the app has, without a browser. */
export const typeface = async () =>
  makeTypeface(
    await Promise.all([
      face('Latin', 'normal', 'latin-400'),
      face('Latin Bold', 'bold', 'latin-700'),
      face('Ext', 'normal', 'latin-ext-400'),
      face('Ext Bold', 'bold', 'latin-ext-700'),
    ]),
  );

import type { Raster } from '#exchange/report/document.ts';

/** Bytes that are spread over the arguments of one call at most. */
const chunk = 0x8000;

/** A picture as an address that holds it: for a page that needs nothing else. */
export function rasterUrl({ type, bytes }: Pick<Raster, 'type' | 'bytes'>): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + chunk));
  }
  return `data:${type === 'png' ? 'image/png' : 'image/jpeg'};base64,${btoa(binary)}`;
}

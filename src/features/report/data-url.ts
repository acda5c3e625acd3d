/** Bytes that are spread over the arguments of one call at most. */
const chunk = 0x8000;

/** Content as an address that holds it: for a page that needs nothing else. */
export function dataUrl(type: string, bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + chunk));
  }
  return `data:${type};base64,${btoa(binary)}`;
}

export const svgUrl = (svg: string): string => dataUrl('image/svg+xml', new TextEncoder().encode(svg));

export const rasterUrl = ({
  type,
  bytes,
}: {
  readonly type: 'png' | 'jpg';
  readonly bytes: Uint8Array;
}): string => dataUrl(type === 'png' ? 'image/png' : 'image/jpeg', bytes);

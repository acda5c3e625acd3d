import address from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url';

const family = 'Plus Jakarta Sans';
const chunk = 0x8000;

let loaded: string | null = null;

/** The style that carries the font inside a picture, about 36 kB: whoever opens it need not have the font. */
export async function fontStyle(): Promise<string> {
  loaded ??= await read();
  return loaded;
}

async function read(): Promise<string> {
  const source = address.startsWith('data:') ? address : await asDataUrl(address);
  return `@font-face{font-family:'${family}';font-weight:200 800;src:url(${source}) format('woff2')}`;
}

async function asDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font did not load: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + chunk));
  }
  return `data:font/woff2;base64,${btoa(binary)}`;
}

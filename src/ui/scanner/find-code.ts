/** Grey values are taken from four bytes a pixel: red, green, blue, alpha. */
export type Pixels = {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
};

/** The code in the picture; null where none is found. Ours are always dark on white. */
export async function findCode({ data, width, height }: Pixels): Promise<string | null> {
  const { default: jsQR } = await import('jsqr');
  try {
    const found = jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
    return found === null || found.data === '' ? null : found.data;
  } catch {
    // It stumbles over what only looks like a code: then there is none in this picture.
    return null;
  }
}

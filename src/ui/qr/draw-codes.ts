import type { encode } from 'uqr';
import { modulesPath } from './modules-path.ts';

export type DrawnCode = {
  readonly text: string;
  /** Modules along a side, the quiet zone of four on each side with them. */
  readonly side: number;
  /** Of an SVG with this side. */
  readonly path: string;
};

/** What a camera needs to find the code (ISO/IEC 18004). */
const quiet = 4;

/** All of one size, so that nothing jumps when one takes the place of another. None give none. */
export function drawCodes(texts: readonly string[], make: typeof encode): readonly DrawnCode[] {
  // Level M: a code stays readable with 15 % of it lost to a reflection or a thumb.
  const look = { ecc: 'M', border: 0 } as const;
  const minVersion = Math.max(1, ...texts.map((text) => make(text, look).version));
  return texts.map((text) => {
    const { data, size } = make(text, { ...look, minVersion });
    return { text, side: size + 2 * quiet, path: modulesPath(data, quiet) };
  });
}

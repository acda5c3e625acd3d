/** What a layout has to know of a font. */
export type Metrics = {
  /** Whether it has a glyph for the code point. */
  readonly has: (point: number) => boolean;
  /** How far the code point moves the pen, in em; 0 for one that it has not. */
  readonly advance: (point: number) => number;
};

/**
 * Reads the tables of a TrueType font that has a character map of format 4, as all fonts of the web have (OpenType 1.9).
 */
export function readMetrics(font: Uint8Array): Metrics {
  const tables = tablesOf(font);
  return {
    has: (point) => tables.glyphs.has(point),
    advance: (point) => {
      const glyph = tables.glyphs.get(point);
      return glyph === undefined ? 0 : tables.view.getUint16(tables.advanceAt(glyph)) / tables.em;
    },
  };
}

/** The font with spaces of so many em, for layout and PDF alike. */
export function withSpaces(font: Uint8Array, em: number): Uint8Array {
  const spaced = font.slice();
  const tables = tablesOf(spaced);
  for (const point of [0x20, 0xa0]) {
    const glyph = tables.glyphs.get(point);
    if (glyph !== undefined) tables.view.setUint16(tables.advanceAt(glyph), Math.round(em * tables.em));
  }
  return spaced;
}

function tablesOf(font: Uint8Array) {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const table = (name: string): number => {
    for (let index = 0; index < view.getUint16(4); index += 1) {
      const entry = 12 + 16 * index;
      const tag = String.fromCodePoint(...font.subarray(entry, entry + 4));
      if (tag === name) return view.getUint32(entry + 8);
    }
    throw new Error(`a font without ${name}`);
  };
  const measured = view.getUint16(table('hhea') + 34);
  const advances = table('hmtx');
  return {
    view,
    em: view.getUint16(table('head') + 18),
    glyphs: glyphsOf(view, table('cmap')),
    // Glyphs past the last measured one are as wide as it
    advanceAt: (glyph: number) => advances + 4 * Math.min(glyph, measured - 1),
  };
}

/** Code points and their glyphs, which are never 0. */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const at = formatFour(view, cmap);
  const doubled = view.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + doubled + segment);
    const delta = view.getUint16(at + 16 + 2 * doubled + segment);
    const offsetAt = at + 16 + 3 * doubled + segment;
    const offset = view.getUint16(offsetAt);
    for (let point = first; point <= last && point !== 0xffff; point += 1) {
      const listed = offset === 0 ? point : view.getUint16(offsetAt + offset + 2 * (point - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}

function formatFour(view: DataView, cmap: number): number {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(at) === 4) return at;
  }
  throw new Error('a font without a character map of format 4');
}

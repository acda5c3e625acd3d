import { joined } from '#exchange/joined.ts';

/** A part of a package; its text comes piece by piece, so that a large one never lies in memory whole. */
export type Part = { readonly name: string; readonly pieces: Iterable<string> };

/** About so many letters are packed at a time. */
const pieceLength = 16_384;

/** As zlib counts: more makes the file of many rows hardly smaller, and takes twice the time. */
const level = 3;

/**
 * A ZIP of the parts. The first one lies at its beginning, as readers want it, but is asked for its text last: it may tell
 * of all others. The same parts give the same bytes, whenever they are packed.
 */
export async function pack(first: Part, rest: Iterable<Part>): Promise<Uint8Array<ArrayBuffer>> {
  const { Zip, ZipDeflate } = await import('fflate');
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level });
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    return file;
  };
  const top = begin(first.name);
  for (const { name, pieces } of rest) fill(begin(name), pieces);
  fill(top, first.pieces);
  zip.end();
  return joined(chunks);
}

type Sink = { push(chunk: Uint8Array, final?: boolean): void };

function fill(file: Sink, pieces: Iterable<string>): void {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < pieceLength) continue;
    file.push(encoder.encode(text));
    text = '';
  }
  file.push(encoder.encode(text), true);
}

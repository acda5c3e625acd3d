import { makeEncoder } from '#exchange/encoder.ts';
import { joined } from '#exchange/joined.ts';

/** A file of an archive; its text or bytes come piece by piece, so that a large one never lies in memory whole. */
export type Entry = { readonly path: string; readonly pieces: Iterable<string | Uint8Array> };

/** Takes the bytes of an archive as they come. */
export type Sink = (piece: Uint8Array) => void;

export type Packing = {
  /** As zlib counts: above 3 a file of many rows becomes hardly smaller, and takes twice the time. */
  readonly level: 3 | 6;
  /** Lies at the beginning, but is asked for its pieces last: it may tell of all others. */
  readonly first?: Entry;
};

/** As small as they get: nothing more is tried, but they count as packed, since not all can read what streams unpacked. */
const small = /\.(?:xlsx|jpg)$/;

/** Midnight of the first day that a ZIP can name, on the clock of the device: the same bytes everywhere, at any time. */
const noTime = new Date(1980, 0, 1);

/** A ZIP of the files in their order. The same files give the same bytes, whenever they are packed. */
export async function packInto(
  sink: Sink,
  entries: Iterable<Entry>,
  { level, first }: Packing,
): Promise<void> {
  const { Zip, ZipDeflate } = await import('fflate');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    sink(chunk);
  });
  const begin = (path: string) => {
    const file = new ZipDeflate(path, { level: small.test(path) ? 0 : level });
    file.mtime = noTime;
    zip.add(file);
    return file;
  };
  const top = first ? begin(first.path) : null;
  for (const { path, pieces } of entries) fill(begin(path), pieces);
  if (top && first) fill(top, first.pieces);
  zip.end();
}

/** The same as a whole. */
export async function pack(entries: Iterable<Entry>, packing: Packing): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  await packInto((chunk) => chunks.push(chunk), entries, packing);
  return joined(chunks);
}

/** About so many letters are packed at a time. */
const pieceLength = 16_384;

function fill(file: { push(chunk: Uint8Array, final?: boolean): void }, pieces: Entry['pieces']): void {
  const encoded = makeEncoder();
  let text = '';
  const flush = () => {
    if (text !== '') file.push(encoded(text));
    text = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (typeof piece !== 'string' || text.length >= pieceLength) flush();
    if (typeof piece !== 'string') file.push(piece);
  }
  flush();
  file.push(new Uint8Array(0), true);
}

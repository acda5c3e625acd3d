/** A file of an archive; its bytes come piece by piece. */
export type Entry = {
  readonly path: string;
  readonly pieces: Iterable<Uint8Array>;
  /** Pictures and spreadsheets are as small as they get. */
  readonly isSmall: boolean;
};

/** Takes the bytes of a file as they come: they need not lie in memory side by side. */
export type Sink = (piece: Uint8Array) => void;

/** Midnight of the first day that a ZIP can name, on the clock of the device: the same bytes everywhere, at any time. */
const noTime = new Date(1980, 0, 1);

/** A ZIP of the files in their order. The same files give the same bytes. */
export async function packInto(sink: Sink, entries: Iterable<Entry>): Promise<void> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    sink(chunk);
  });
  for (const { path, pieces, isSmall } of entries) {
    const file = isSmall ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    file.mtime = noTime;
    zip.add(file);
    for (const piece of pieces) file.push(piece);
    file.push(new Uint8Array(0), true);
  }
  zip.end();
}

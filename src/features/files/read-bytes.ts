import { largestFile } from '#exchange/find.ts';

/** The file's bytes, of a larger one enough to see that it is too large; null when the device does not give them. */
export async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  return file
    .slice(0, largestFile + 1)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
}

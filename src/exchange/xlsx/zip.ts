import { fail, ok, type Result } from '#domain/result.ts';

/** A packed part as it lies in the file; nothing of it is unpacked yet. */
export type Entry = { readonly stored: boolean; readonly crc: number; readonly packed: Uint8Array };

export type ZipError = { readonly kind: 'cut-off' | 'damaged' | 'locked' };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** Bytes of the end record, and of the longest comment after it. */
const endLength = 22;
const longestComment = 0xffff;

/**
 * The parts of a ZIP by their names in small letters (as OPC reads them), after its own directory. Names are only ever
 * looked up, never written to a disk; sizes that the directory claims are not believed.
 */
export function readZip(bytes: Uint8Array): Result<ReadonlyMap<string, Entry>, ZipError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return fail({ kind: 'cut-off' });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) return fail({ kind: 'damaged' });
    const method = view.getUint16(at + 10, true);
    if (view.getUint16(at + 8, true) & 1) return fail({ kind: 'locked' });
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const name = new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .toLowerCase()
      // Some programs on Windows write their own folder mark
      .replaceAll('\\', '/');
    const packed = packedAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    if (!packed || (method !== 0 && method !== 8)) return fail({ kind: 'damaged' });
    if (!entries.has(name)) {
      entries.set(name, { stored: method === 0, crc: view.getUint32(at + 16, true), packed });
    }
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

/** Where the end record begins; null when the file ends before it. */
function endOf(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

function packedAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | null {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length <= bytes.length ? bytes.subarray(start, start + length) : null;
}

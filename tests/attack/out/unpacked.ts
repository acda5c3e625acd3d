import { createHash } from 'node:crypto';
import { unzlibSync, unzipSync } from 'fflate';
import { readPdf } from '../../exchange/report/read-pdf.ts';

// What lies in a file, and in the files in it, whatever packs them.

/** By its way through the files: a text, or all that can be read of bytes. */
export type Unpacked = Map<string, string>;

const startsWith = (bytes: Uint8Array, ...beginning: readonly number[]) =>
  beginning.every((byte, place) => bytes[place] === byte);

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A piece of bytes of which nothing is read but that it is the same. */
const marked = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

export function unpacked(name: string, bytes: Uint8Array): Unpacked {
  const found: Unpacked = new Map();
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) {
    found.set(`${name} ›`, headsOf(bytes));
    for (const [path, content] of Object.entries(unzipSync(bytes)))
      for (const [inner, text] of unpacked(`${name} › ${path}`, content)) found.set(inner, text);
  } else if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) found.set(name, pdfText(bytes));
  else if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) found.set(name, pngText(bytes));
  else if (startsWith(bytes, 0xff, 0xd8)) found.set(name, latin(bytes));
  else found.set(name, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return found;
}

/** The signature of an entry's local head, and of that in the list at the end (APPNOTE 4.3.7, 4.3.12). */
const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50];

/** Of each entry its name, time and extra fields; comments; what lies outside of all entries is an error. */
function headsOf(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: string[] = [];
  let at = bytes.length - 22;
  while (at > 0 && view.getUint32(at, true) !== end) at -= 1;
  lines.push(`comment ${latin(bytes.subarray(at + 22))}`);
  let place = view.getUint32(at + 16, true);
  for (let entry = 0; entry < view.getUint16(at + 10, true); entry += 1) {
    if (view.getUint32(place, true) !== central) throw new Error('a ZIP without its list');
    const [nameLength = 0, extra = 0, comment = 0] = [28, 30, 32].map((part) =>
      view.getUint16(place + part, true),
    );
    const path = Buffer.from(bytes.subarray(place + 46, place + 46 + nameLength)).toString('utf8');
    const head = view.getUint32(place + 42, true);
    if (view.getUint32(head, true) !== local) throw new Error('an entry without its head');
    const times = [place + 12, place + 14, head + 10, head + 12].map((part) => view.getUint16(part, true));
    const extras = extra + comment + view.getUint16(head + 28, true);
    const attributes = view.getUint32(place + 38, true);
    lines.push(
      `${path} times ${times.join(',')} extras ${extras} by ${view.getUint16(place + 4, true)} attributes ${attributes}`,
    );
    place += 46 + nameLength + extra + comment;
  }
  return lines.join('\n');
}

/** How long a stream is, and where it begins. */
const beginning = /\/Length (\d+)(?! 0 R)(?:(?!stream)[\s\S])*stream\r?\n/g;

/** A PDF with its streams as they were before they were packed. */
function inflated(file: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (const found of file.matchAll(beginning)) {
    const from = found.index + found[0].length;
    const packed = Buffer.from(file.slice(from, from + Number(found[1])), 'latin1');
    const plain = packed[0] === 0x78 ? unzlibSync(packed) : packed;
    pieces.push(file.slice(at, from), latin(plain));
    at = from + packed.length;
  }
  return [...pieces, file.slice(at)].join('');
}

/** All of a PDF that is no font and no bitmap, its streams unpacked; behind it what is read on its pages. */
function pdfText(bytes: Uint8Array): string {
  const whole = inflated(latin(bytes));
  const pages = readPdf(Buffer.from(whole, 'latin1')).pages.map(({ text }) => text);
  const said = whole.replaceAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g, (stream, inner: string) =>
    /^[\t\n\r\u0020-\u007E]*$/.test(inner) ? stream : `stream ${marked(Buffer.from(inner, 'latin1'))}`,
  );
  return [said, ...pages].join('\n');
}

/** Names of the chunks of a PNG, and the content of all that is no pixel. */
function pngText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: string[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at)) {
    const name = latin(bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    chunks.push(`${name} ${name === 'IDAT' ? marked(content) : latin(content)}`);
  }
  return chunks.join('\n');
}

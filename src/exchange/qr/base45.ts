/** The letters that a QR code holds in five and a half bits each. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const base = 45;

/** RFC 9285: two bytes become three letters, a last one two. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1];
    text += second === undefined ? inLetters(first, 2) : inLetters(first * 256 + second, 3);
  }
  return text;
}

/** The bytes; null when the text is no Base45. */
export function fromBase45(text: string): Uint8Array | null {
  if (text.length % 3 === 1) return null;
  const bytes = new Uint8Array(Math.floor(text.length / 3) * 2 + (text.length % 3 === 0 ? 0 : 1));
  for (let at = 0, to = 0; at < text.length; at += 3, to += 2) {
    const group = Array.from(text.slice(at, at + 3), (letter) => letters.indexOf(letter));
    if (group.includes(-1)) return null;
    const number = group.reduceRight((sum, digit) => sum * base + digit, 0);
    if (number >= (group.length === 3 ? 65_536 : 256)) return null;
    if (group.length === 3) bytes.set([number >> 8, number & 255], to);
    else bytes[to] = number;
  }
  return bytes;
}

/** The digits to the base 45, the smallest first. */
function inLetters(number: number, count: number): string {
  let text = '';
  for (let left = number, done = 0; done < count; done += 1, left = Math.floor(left / base)) {
    text += letters.charAt(left % base);
  }
  return text;
}

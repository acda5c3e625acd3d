import type { PlainDate } from '#domain/responses/plain-date.ts';
import { pack } from '#exchange/zip/pack.ts';

/**
 * The same parts without what hangs on the moment of their making: the day of the report stands for the time, and ids,
 * which the library counts on from one file to the next, begin anew.
 */
export async function settled(bytes: Uint8Array, day: PlainDate): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync } = await import('fflate');
  const parts = unzipSync(bytes);
  const change = (name: string, how: (text: string) => string) => {
    const part = parts[name];
    if (!part) throw new Error(`a Word file without ${name}`);
    parts[name] = strToU8(how(strFromU8(part)));
  };
  change('docProps/core.xml', (text) => withDay(text, day));
  change('word/document.xml', countedAnew);
  const entries = Object.entries(parts).map(([path, part]) => ({ path, pieces: [part] }));
  return pack(entries, { level: 6 });
}

const withDay = (text: string, day: PlainDate): string =>
  text.replaceAll(/(<dcterms:(\w+)[^>]*>)[^<]*(<\/dcterms:\2>)/g, `$1${day}T00:00:00Z$3`);

/** Only what begins with a tag: what people wrote holds none. */
const ids = [
  /(<wp:docPr id=")(\d+)/g,
  /(<w:bookmark(?:Start|End) (?:[^>]* )?w:id=")(\d+)/g,
  /(<w:(?:bookmarkStart|hyperlink) [^>]*"_Toc|<w:instrText[^>]*>PAGEREF _Toc)(\d+)/g,
];

function countedAnew(text: string): string {
  let changed = text;
  for (const pattern of ids) {
    const numbers = new Map<string, number>();
    changed = changed.replaceAll(pattern, (_, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${before}${number}`;
    });
  }
  return changed;
}

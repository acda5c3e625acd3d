/** What stands in a PDF that is not packed, read from its bytes as the format has it (ISO 32000-1). */
export function readPdf(bytes: Uint8Array) {
  const file = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  const objects = new Map(
    Array.from(file.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\sendobj/g), ([, id, body]) => [
      Number(id),
      body ?? '',
    ]),
  );
  const refersTo = (body: string, key: string): number | null => {
    const found = new RegExp(`/${key} (\\d+) 0 R`).exec(body);
    return found ? Number(found[1]) : null;
  };
  const object = (id: number | null) => (id === null ? '' : (objects.get(id) ?? ''));
  const trailer = file.slice(file.lastIndexOf('trailer'));
  const catalog = object(refersTo(trailer, 'Root'));
  const pageIds = Array.from(
    (/\/Kids \[([^\]]*)\]/.exec(object(refersTo(catalog, 'Pages')))?.[1] ?? '').matchAll(/(\d+) 0 R/g),
    ([, id]) => Number(id),
  );
  const fonts = new Map(
    Array.from(file.matchAll(/\/(F\d+) (\d+) 0 R/g), ([, name, id]) => [
      name ?? '',
      lettersOf(object(refersTo(object(Number(id)), 'ToUnicode'))),
    ]),
  );
  const pages = pageIds.map((id) => {
    const content = object(refersTo(object(id), 'Contents'));
    const links = [...object(id).matchAll(/\/Dest \[(\d+) 0 R/g)].map(
      ([, to]) => pageIds.indexOf(Number(to)) + 1,
    );
    return { content, text: textOf(content, fonts), links };
  });
  const outline: { title: string; level: number; page: number }[] = [];
  const walk = (id: number | null, level: number) => {
    const item = object(id);
    if (item === '') return;
    const to = Number(/\/Dest \[(\d+) 0 R/.exec(item)?.[1]);
    outline.push({ title: stringIn(item, 'Title'), level, page: pageIds.indexOf(to) + 1 });
    walk(refersTo(item, 'First'), level + 1);
    walk(refersTo(item, 'Next'), level);
  };
  walk(refersTo(object(refersTo(catalog, 'Outlines')), 'First'), 1);
  const info = object(refersTo(trailer, 'Info'));
  return { file, trailer, catalog, info, title: stringIn(info, 'Title'), pages, outline };
}

/** A string of a dictionary: UTF-16 with its mark before it, else Latin 1. */
function stringIn(body: string, key: string): string {
  const raw = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(body)?.[1] ?? '';
  const plain = raw.replaceAll(/\\([\s\S])/g, '$1');
  if (!plain.startsWith('þÿ')) return plain;
  return plain
    .slice(2)
    .replaceAll(/([\s\S])([\s\S])/g, (_, high: string, low: string) =>
      String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)),
    );
}

/** Which letter a glyph stands for. */
const lettersOf = (map: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(map.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>/gi), ([, glyph, point]) => [
      (glyph ?? '').toLowerCase(),
      String.fromCodePoint(Number.parseInt(point ?? '', 16)),
    ]),
  );

/** The texts of a page in the order in which they are drawn, one a line. */
function textOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> | undefined;
  const lines: string[] = [];
  for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-f]*)> Tj/gi)) {
    if (font) letters = fonts.get(font);
    else lines.push((hex ?? '').replaceAll(/.{4}/g, (glyph) => letters?.get(glyph.toLowerCase()) ?? '□'));
  }
  return lines.join('\n');
}

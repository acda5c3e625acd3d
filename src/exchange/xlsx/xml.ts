/** Names stand without their prefixes: `x:row` and `row` are one. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The last one: XML that is not well formed, or (`doctype`) that defines words of its own. */
  | { readonly kind: 'fault'; readonly fault: 'damaged' | 'doctype' };

/** Why an XML text cannot be read. */
export type XmlFault = { readonly kind: 'damaged' | 'doctype' };

const damaged = { kind: 'fault', fault: 'damaged' } as const;

/** Deeper than any part of a spreadsheet. */
const deepest = 100;

const attribute = /\s+([^\s=>/"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEnd = /\s*(\/?)>/y;
const tagName = /[^\s=>/"'<!?]+/y;

/**
 * The tokens of an XML text, in order. The browser's parser is closed to strings under Trusted Types, and would expand
 * entities: this one knows the five of XML and numbers, nothing else, and looks nothing up.
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  const open: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const words = unescaped(text.slice(at, tag === -1 ? text.length : tag));
    if (words === null) return yield damaged;
    if (words !== '') yield { kind: 'text', text: words };
    if (tag === -1) break;
    const skipped = skip(text, tag);
    if (skipped === 'doctype') return yield { kind: 'fault', fault: 'doctype' };
    if (skipped) {
      if (skipped.end === -1) return yield damaged;
      if (skipped.text) yield { kind: 'text', text: skipped.text };
      at = skipped.end;
      continue;
    }
    const closing = text[tag + 1] === '/';
    tagName.lastIndex = tag + (closing ? 2 : 1);
    const name = tagName.exec(text)?.[0];
    if (name === undefined) return yield damaged;
    const attributes = new Map<string, string>();
    at = tagName.lastIndex;
    for (;;) {
      attribute.lastIndex = at;
      const found = attribute.exec(text);
      if (!found) break;
      const value = unescaped(found[2] ?? found[3] ?? '');
      if (value === null) return yield damaged;
      attributes.set(local(found[1] ?? ''), value);
      at = attribute.lastIndex;
    }
    tagEnd.lastIndex = at;
    const end = tagEnd.exec(text);
    if (!end) return yield damaged;
    at = tagEnd.lastIndex;
    if (closing) {
      if (open.pop() !== name) return yield damaged;
      yield { kind: 'close', name: local(name) };
      continue;
    }
    yield { kind: 'open', name: local(name), attributes };
    if (end[1] === '/') yield { kind: 'close', name: local(name) };
    else if (open.push(name) > deepest) return yield damaged;
  }
  if (open.length > 0) yield damaged;
}

type Skipped = { readonly end: number; readonly text?: string };

/** What is no tag: where it ends (-1 for nowhere), and the text that it holds; null for a tag. */
function skip(text: string, at: number): Skipped | 'doctype' | null {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found === -1 ? -1 : found + mark.length;
  };
  if (text.startsWith('<?', at)) return { end: after('?>', at) };
  if (text.startsWith('<!--', at)) return { end: after('-->', at + 4) };
  if (text.startsWith('<![CDATA[', at)) {
    const end = after(']]>', at);
    return { end, text: text.slice(at + 9, end - 3) };
  }
  return text.startsWith('<!', at) ? 'doctype' : null;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const known: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its entities resolved; null where it names one that XML does not know. */
function unescaped(text: string): string | null {
  if (!text.includes('&')) return text;
  let strange = false;
  const plain = text.replaceAll(/&([^;&]{0,10})(;?)/g, (_, name: string, end: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : null;
    const letter =
      point === null ? known.get(name) : point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
    if (letter === undefined || end === '') strange = true;
    return letter ?? '';
  });
  return strange ? null : plain;
}

import { fail, ok, type Result } from '#domain/result.ts';

/** Deeper, longer or fuller than any file of ours: refused before memory or a recursion suffers. */
const deepest = 32;
const mostRows = 100_000;
const mostElements = 50_000;
const mostValues = 2_000_000;

/** The key that could reach into every object of the program; zod passes over it in records without a word. */
const hostileKey = '__proto__';

type Frame = { readonly close: '}' | ']'; count: number; key: string };

export type ScanError =
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'broken-json'; readonly offset: number }
  | { readonly kind: 'wrong-shape'; readonly path: string };

/**
 * Where the JSON object that begins at `start` ends (exclusive), or what is wrong with it. The browsers' own parsers
 * name no common place, do not tell broken from cut off, and want nothing after the end. Without recursion.
 */
export function scanJson(text: string, start: number): Result<number, ScanError> {
  const frames: Frame[] = [];
  let expects: 'first' | 'key' | 'value' | 'next' = 'value';
  let values = 0;
  let at = start;
  for (;;) {
    at = after(space, text, at);
    const char = text[at];
    if (char === undefined) return fail({ kind: 'cut-off' });
    const frame = frames.at(-1);
    if (frame && char === frame.close && (expects === 'first' || expects === 'next')) {
      frames.pop();
      at += 1;
      if (frames.length === 0) return ok(at);
      expects = 'next';
      continue;
    }
    if (expects === 'next') {
      if (char !== ',') return fail({ kind: 'broken-json', offset: at });
      at += 1;
      expects = frame?.close === '}' ? 'key' : 'value';
      continue;
    }
    if (expects === 'key' || (expects === 'first' && frame?.close === '}')) {
      if (char !== '"') return fail({ kind: 'broken-json', offset: at });
      const end = endOfString(text, at);
      if (end === null) return fail({ kind: 'cut-off' });
      const key = scalar(text.slice(at, end));
      if (!frame || typeof key !== 'string') return fail({ kind: 'broken-json', offset: at });
      frame.key = key;
      if (key === hostileKey) return fail({ kind: 'wrong-shape', path: pathOf(frames) });
      at = after(space, text, end);
      if (at >= text.length) return fail({ kind: 'cut-off' });
      if (text[at] !== ':') return fail({ kind: 'broken-json', offset: at });
      at += 1;
      expects = 'value';
      continue;
    }
    if (frame) {
      if (frame.close === ']') frame.key = String(frame.count);
      frame.count += 1;
      values += 1;
      if (frame.count > (frames.length === 2 ? mostRows : mostElements) || values > mostValues) {
        return fail({ kind: 'wrong-shape', path: pathOf(frames.slice(0, -1)) });
      }
    }
    if (char === '{' || char === '[') {
      frames.push({ close: char === '{' ? '}' : ']', count: 0, key: '' });
      if (frames.length > deepest) return fail({ kind: 'wrong-shape', path: pathOf(frames.slice(0, -1)) });
      at += 1;
      expects = 'first';
      continue;
    }
    const end = char === '"' ? endOfString(text, at) : after(word, text, at);
    if (end === null || (char !== '"' && end === text.length)) return fail({ kind: 'cut-off' });
    if (scalar(text.slice(at, end)) === undefined) return fail({ kind: 'broken-json', offset: at });
    at = end;
    expects = 'next';
  }
}

const space = /[ \t\r\n]*/y;
const word = /[-+.\w]*/y;

/** The offset after what the sticky pattern matches at the place. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** The offset after the closing quote of the string that begins at the place; null when there is none. */
function endOfString(text: string, at: number): number | null {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return null;
}

/** The string, number, truth value or null that the text stands for; undefined when it is none of them. */
function scalar(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const pathOf = (frames: readonly Frame[]): string => frames.map(({ key }) => key).join('.');

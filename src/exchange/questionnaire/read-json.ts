import { fail, ok, type Result } from '#domain/result.ts';
import { scanJson } from '#exchange/scan-json.ts';
import type { Wrong } from './finding.ts';
import { wholeFile } from './finding.ts';

/** What a JSON file holds, once it is known to be sound: neither too deep nor too full, no key that reaches further. */
export function readJson(bytes: Uint8Array): Result<unknown, Wrong> {
  const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  if (text.trim() === '') return fail({ kind: 'empty-file', place: wholeFile });
  const start = text.search(/\S/);
  if (text[start] !== '{') return fail({ kind: 'not-a-questionnaire', place: wholeFile });
  const end = scanJson(text, start);
  if (end.ok) {
    const rest = text.slice(end.value).search(/\S/);
    if (rest === -1) return ok(JSON.parse(text));
    return fail({ kind: 'broken-json', place: lineOf(text, end.value + rest) });
  }
  switch (end.error.kind) {
    case 'cut-off':
      return fail({ kind: 'cut-off', place: wholeFile });
    case 'broken-json':
      return fail({ kind: 'broken-json', place: lineOf(text, end.error.offset) });
    case 'wrong-shape':
      return fail(unsound(end.error.path));
  }
}

function unsound(path: string): Wrong {
  const place = { at: 'path', path } as const;
  const key = path.split('.').at(-1) ?? '';
  return key === '__proto__'
    ? { kind: 'hostile-key', key, path: path.split('.'), place }
    : { kind: 'too-deep', place };
}

function lineOf(text: string, offset: number): Wrong['place'] {
  const before = text.slice(0, offset).split('\n');
  return { at: 'line', line: before.length, letter: (before.at(-1)?.length ?? 0) + 1 };
}

import { describe, expect, test } from 'vitest';
import { largestFile } from '#exchange/find.ts';
import { errorOf } from './made-files.ts';

describe('[F22] what is no file of ours:', () => {
  const cases: [name: string, input: string | Uint8Array, kind: string][] = [
    ['nothing', '', 'empty'],
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space under a byte order mark', '\uFEFF \r\n', 'empty'],
    ['a letter', 'Selamat pagi {semua}', 'not-ours'],
    ['another program’s data', '{"format":"other","version":1}', 'not-ours'],
    ['another program’s data that names us', '{"name":"pacts-survey"}', 'not-ours'],
    ['a page', '<script>alert("pacts-survey")</script>', 'not-ours'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff]), 'not-ours'],
    ['a text that is too long', 'x'.repeat(largestFile + 1), 'too-large'],
    ['a file that is too long', new Uint8Array(largestFile + 1), 'too-large'],
  ];
  test.each(cases)('%s', async (_, input, kind) => {
    expect(await errorOf(input)).toEqual({ kind });
  });
});

test('[F22] [F12] a file of a newer version is told by its number, whatever else is in it', async () => {
  const newer = '{"format":"pacts-survey","version":7,"kind":"poems","content":"sealed anew"}';
  expect(await errorOf(newer)).toEqual({ kind: 'newer-version', version: 7 });
});

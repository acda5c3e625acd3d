import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Key, Words } from '#i18n/words.ts';
import type { BundleKind } from './bundle.ts';

const longest = 24;

const kindNames: Record<BundleKind, Key> = {
  answers: 'file.name.answers',
  results: 'file.name.results',
  full: 'file.name.full',
};

/** For the file's name: the day, and the words of the language. */
export type Naming = { readonly today: PlainDate; readonly t: Words['t'] };

/**
 * `pacts-desa-sukamaju-2026-11-12-jawaban.txt`: a text file, since share sheets and chats take those. Without a
 * partnership (several, or a name in another script) that part is left out.
 */
export function fileName(kind: BundleKind, partnership: string, { today, t }: Naming): string {
  return `${['pacts', safe(partnership), today, safe(t(kindNames[kind]))].filter(Boolean).join('-')}.txt`;
}

/** Whole words of plain letters and digits, as many as fit: safe in every file system. */
export function safe(name: string): string {
  const words =
    name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  let short = words[0]?.slice(0, longest) ?? '';
  for (const word of words.slice(1)) {
    if (`${short}-${word}`.length > longest) break;
    short = `${short}-${word}`;
  }
  return short;
}

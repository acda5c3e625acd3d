const longestName = 60;

/** Letters and digits that every file system takes; of none of them `pacts`. */
export function fileName(words: string, ending: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const name = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestName);
  return `${name.replaceAll(/^-+|-+$/g, '') || 'pacts'}.${ending}`;
}

const longestName = 60;

/** Names of devices: Windows takes no file that is called so, whatever its ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters and digits that every file system takes; of none of them `pacts`. */
export function fileName(words: string, ending: string): string {
  const plain = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const name = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestName);
  const short = name.replaceAll(/^-+|-+$/g, '') || 'pacts';
  return `${device.test(short) ? `pacts-${short}` : short}.${ending}`;
}

/** Bytes that travel by codes, at the most; what is longer goes by file. */
export const largest = 65_536;

/** What travels: in the upper half of the first byte, its version in the lower. */
const kinds = { answers: 1, invitation: 2 } as const;
export type CodeKind = keyof typeof kinds;

/** Of both kinds; the only one so far. */
const version = 1;

export const headOf = (kind: CodeKind): number => kinds[kind] * 16 + version;

/** What lies in the bytes; null when it is nothing of ours. */
export function kindOf(bytes: Uint8Array): CodeKind | null {
  const upper = (bytes[0] ?? 0) >> 4;
  return upper === kinds.answers ? 'answers' : upper === kinds.invitation ? 'invitation' : null;
}

/** Why bytes cannot be read as what is wanted; null when they may be. */
export function strangeHead(bytes: Uint8Array, wanted: CodeKind): 'not-ours' | 'newer-version' | null {
  if (kindOf(bytes) !== wanted) return 'not-ours';
  return bytes[0] === headOf(wanted) ? null : 'newer-version';
}

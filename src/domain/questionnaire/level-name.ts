import type { Text } from './text.ts';

/** A level's name and what one would see of it, which stands behind the first colon; null where it is a name alone. */
export function levelParts(words: string): { readonly name: string; readonly seen: string | null } {
  const [name = words, ...rest] = words.split(':');
  const seen = rest.join(':').trim();
  return { name: name.trim(), seen: seen === '' ? null : seen };
}

/** The name alone, as charts and sentences say it. */
export const levelName = (level: Text): Text =>
  Object.fromEntries(Object.entries(level).map(([language, words]) => [language, levelParts(words).name]));

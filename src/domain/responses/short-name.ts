import { longestShortName } from './partnership.ts';

/** A short name from a long one: whole words from the start, as many as fit; the empty name gives ''. */
export function shortNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  let short = words[0]?.slice(0, longestShortName) ?? '';
  for (const word of words.slice(1)) {
    if (`${short} ${word}`.length > longestShortName) break;
    short = `${short} ${word}`;
  }
  return short;
}

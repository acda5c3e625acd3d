import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Filled } from './occasion.ts';
import type { Released } from './released.ts';

type Written = { readonly respondent: string; readonly text: string };

/**
 * The comments to each dimension without author or subject, in an order that follows from the words alone, so that it
 * tells neither who nor when (P2). By partner: all. Anonymous: only where k people wrote one; and after a release
 * only together with k people's new ones, else those that are out stay alone.
 */
export function releasedComments(
  { assessment, part, responses }: Filled,
  out: Released['comments'],
): Released['comments'] {
  const fewest = assessment.mode === 'anonymous' ? assessment.k : 1;
  return part.questionnaire.dimensions.flatMap(({ id }) => {
    const written = responses.flatMap(({ respondent, comments }) =>
      comments.flatMap(({ dimension, text }) => (dimension === id ? { respondent, text } : [])),
    );
    const outHere = new Set(out.find(({ dimension }) => dimension === id)?.texts);
    const fresh = written.filter(({ text }) => !outHere.has(text));
    const told = authors(fresh) >= fewest ? written : written.filter(({ text }) => outHere.has(text));
    if (authors(told) < fewest) return [];
    return { dimension: id, texts: shuffled(told, `${assessment.id} ${id}`) };
  });
}

const authors = (written: readonly Written[]): number =>
  new Set(written.map(({ respondent }) => respondent)).size;

function shuffled(written: readonly Written[], seed: string): string[] {
  const placed = written.map(({ text }) => ({
    text,
    place: bytesToHex(sha256(utf8ToBytes(`${seed} ${text}`))),
  }));
  return placed.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ text }) => text);
}

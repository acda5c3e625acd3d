import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Slug } from '#domain/ids.ts';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import type { Release, Released } from './released.ts';

type Written = { readonly person: string; readonly dimension: string; readonly text: string };

/**
 * The comments to each dimension without author or subject, in an order that follows from the words alone, so that it
 * tells neither who nor when (P2). By partner: all. Anonymous: only where k people wrote one; and after a release
 * only together with k people's new ones, else those that are out stay alone.
 */
export function releasedComments(counted: CountedPart, out: Released['comments']): Released['comments'] {
  const { assessment, part } = counted;
  const all = writtenIn(counted);
  const fewest = assessment.mode === 'anonymous' ? assessment.k : 1;
  return part.questionnaire.dimensions.flatMap(({ id }) => {
    const written = all.filter(({ dimension }) => dimension === id);
    const texts = written.map(({ text }) => text);
    const outHere = out.find(({ dimension }) => dimension === id)?.texts ?? [];
    const fresh = written.filter(({ text }) => !outHere.includes(text));
    const told = authors(fresh) >= fewest ? texts : stillThere(outHere, texts);
    const tellers = written.filter(({ text }) => told.includes(text));
    if (Math.min(authors(tellers), told.length) < fewest) return [];
    return { dimension: id, texts: shuffled(told, `${assessment.id} ${id}`) };
  });
}

/** The comments to each dimension as they last went out: a release may have told none. */
export function commentsOut(releases: readonly Release[], questionnaire: Slug): Released['comments'] {
  const figures = releases.flatMap(({ released }) =>
    released.filter((one) => one.questionnaire.id === questionnaire),
  );
  const out = figures.flatMap(({ comments }) => comments.map((one) => [one.dimension, one] as const));
  return [...new Map(out).values()];
}

const writtenIn = ({ flags, place }: CountedPart): Written[] =>
  [...flags].flatMap(([{ comments, parts, people }, own]) =>
    comments.flatMap(({ response, dimension, text }) =>
      own[response] === 1 && parts[response] === place
        ? { person: people[response] ?? '', dimension, text }
        : [],
    ),
  );

const authors = (written: readonly Written[]): number => new Set(written.map(({ person }) => person)).size;

/** Those that are out, none more often than it was: somebody new may have written the same words. */
function stillThere(out: readonly string[], texts: readonly string[]): string[] {
  const left = [...texts];
  return out.filter((text) => {
    const place = left.indexOf(text);
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
}

function shuffled(texts: readonly string[], seed: string): string[] {
  const placed = texts.map((text) => ({ text, place: bytesToHex(sha256(utf8ToBytes(`${seed} ${text}`))) }));
  return placed.toSorted((a, b) => (a.place < b.place ? -1 : 1)).map(({ text }) => text);
}

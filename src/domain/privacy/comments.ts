import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Slug } from '#domain/ids.ts';
import { itemsOf } from '#domain/responses/sitting.ts';
import type { CountedPart } from '#domain/columns/counted-part.ts';
import type { Release, Released } from './released.ts';

/** A dimension that is commented on, or an open item of it. */
type Named = { readonly dimension: Slug; readonly item?: Slug | null | undefined };
type Written = Named & { readonly person: string; readonly text: string };

/**
 * The comments to each dimension, then the answers to each open item of it, without author or subject, in an order that
 * follows from the words alone, so that it tells neither who nor when (P2). By partner: all. Anonymous: only where k people wrote one; and after a release
 * only together with k people's new ones, else those that are out stay alone.
 */
export function releasedComments(counted: CountedPart, out: Released['comments']): Released['comments'] {
  const { assessment, part } = counted;
  const all = writtenIn(counted);
  const fewest = assessment.mode === 'anonymous' ? assessment.k : 1;
  return placesIn(part).flatMap((place) => {
    const written = all.filter((one) => nameOf(one) === nameOf(place));
    const texts = written.map(({ text }) => text);
    const outHere = out.find((one) => nameOf(one) === nameOf(place))?.texts ?? [];
    const fresh = written.filter(({ text }) => !outHere.includes(text));
    const told = authors(fresh) >= fewest ? texts : stillThere(outHere, texts);
    const tellers = written.filter(({ text }) => told.includes(text));
    if (Math.min(authors(tellers), told.length) < fewest) return [];
    return [Object.assign({}, place, { texts: shuffled(told, `${assessment.id} ${nameOf(place)}`) })];
  });
}

/** The comments to each dimension as they last went out: a release may have told none. */
export function commentsOut(releases: readonly Release[], questionnaire: Slug): Released['comments'] {
  const figures = releases.flatMap(({ released }) =>
    released.filter((one) => one.questionnaire.id === questionnaire),
  );
  const out = figures.flatMap(({ comments }) => comments.map((one) => [nameOf(one), one] as const));
  return [...new Map(out).values()];
}

const nameOf = ({ dimension, item }: Named): string => (item ? `${dimension} ${item}` : dimension);

const placesIn = ({
  questionnaire,
  form,
}: CountedPart['part']): Pick<Released['comments'][number], 'dimension' | 'item'>[] =>
  questionnaire.dimensions.flatMap(({ id: dimension }) => [
    { dimension },
    ...itemsOf({ questionnaire, form }).flatMap((item) =>
      item.kind === 'open' && item.dimension === dimension ? { dimension, item: item.id } : [],
    ),
  ]);

const writtenIn = ({ flags, place }: CountedPart): Written[] =>
  [...flags].flatMap(([{ comments, parts, people }, own]) =>
    comments.flatMap(({ response, ...written }) =>
      own[response] === 1 && parts[response] === place ? { person: people[response] ?? '', ...written } : [],
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

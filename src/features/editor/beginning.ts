import type { Id } from '#domain/ids.ts';
import { copyOf, nextOf } from '#domain/manuscript/made-of.ts';
import { isNextVersion, type Manuscript } from '#domain/manuscript/manuscript.ts';
import { newSketch } from '#domain/manuscript/new-sketch.ts';
import type { Published } from '#domain/questionnaire/published.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { reservedNames } from '#domain/questionnaire/reserved-names.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Instant } from '#domain/instant.ts';
import { allWordsInBoth } from '#i18n/in-both.ts';

/** What a manuscript begins with. */
export type Beginning =
  | { readonly kind: 'new' }
  | { readonly kind: 'copy' | 'next'; readonly of: Questionnaire };

/** What lies on this device already. */
export type Around = {
  readonly builtIn: readonly Questionnaire[];
  /** By name, the newest version first. */
  readonly published: readonly Published[];
};

/** What the address asks for: `?copy=` a name, `?next=` a digest, else something new; null where that is not here. */
export function beginningOf(query: URLSearchParams, { builtIn, published }: Around): Beginning | null {
  const [copy, next] = [query.get('copy'), query.get('next')];
  const own = published.map(({ questionnaire }) => questionnaire);
  if (copy !== null) {
    const of = [...builtIn, ...own].find(({ id }) => id === copy);
    return of ? { kind: 'copy', of } : null;
  }
  if (next === null) return { kind: 'new' };
  const of = published.find(({ id }) => id === next)?.questionnaire;
  return of ? { kind: 'next', of } : null;
}

/** Manuscripts that began in the same way. */
export const begunAlready = (all: readonly Manuscript[], beginning: Beginning): Manuscript[] =>
  all.filter((one) =>
    beginning.kind === 'new'
      ? one.from === null
      : one.from?.id === beginning.of.id && isNextVersion(one) === (beginning.kind === 'next'),
  );

/** The version that would come of it. */
export const newestVersion = ({ id }: Questionnaire, { published }: Around): number =>
  Math.max(0, ...published.map((one) => (one.questionnaire.id === id ? one.questionnaire.version : 0)));

type Named = { readonly id: Id; readonly changedAt: Instant };

export async function begin(beginning: Beginning, around: Around, named: Named): Promise<Manuscript> {
  const base = { ...named, revision: 0 };
  if (beginning.kind === 'new')
    return { ...base, from: null, content: newSketch(['id', 'en'], around.builtIn) };
  const { of } = beginning;
  const from = { id: of.id, version: of.version };
  if (beginning.kind === 'next') return { ...base, from, content: nextOf(of, newestVersion(of, around)) };
  const own = around.published.map(({ questionnaire }) => questionnaire.id);
  const taken = [...reservedNames, ...around.builtIn.map(({ id }) => id), ...own];
  return { ...base, from, content: copyOf(of, { taken, retitle: await retitling() }) };
}

/** A copy says so in its title, in each language as the app speaks it, in English where it does not. */
async function retitling(): Promise<(title: Text) => Text> {
  const { id, en } = await allWordsInBoth();
  return (title) =>
    Object.fromEntries(
      Object.entries(title).map(([language, words]) => [
        language,
        (language === 'id' ? id : en).t('editor.copy.title', { title: words }),
      ]),
    );
}

import type { Path } from '#domain/questionnaire/error.ts';
import type { Dimension } from '#domain/questionnaire/questionnaire.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { textsOf } from '#domain/questionnaire/texts.ts';
import { isEmpty } from './is-empty.ts';
import type { Sketch } from './sketch.ts';

/** Where a text stands that a questionnaire can do without and that nobody wrote in any language. */
export const leftOut = (sketch: Sketch): Path[] =>
  textsOf(sketch).flatMap(({ path, text }) => (isOptional(path) && isEmpty(text) ? [path] : []));

const isOptional = (path: Path): boolean =>
  path[0] === 'audience' || path.at(-1) === 'description' || path.at(-2) === 'talk';

/** The sketch without what nobody wrote and nobody has to. */
export function withoutLeftOut({ audience, ...sketch }: Sketch): Sketch {
  return {
    ...sketch,
    ...written({ audience }),
    dimensions: sketch.dimensions.map(ofDimension),
    sources: sketch.sources.map(({ author, ...source }) => (author?.trim() ? { ...source, author } : source)),
  };
}

const ofDimension = ({ description, facets, talk, ...dimension }: Dimension): Dimension => ({
  ...dimension,
  ...written({ description }),
  facets: facets.map(({ description: own, ...facet }) => ({ ...facet, ...written({ description: own }) })),
  talk: talk.filter((prompt) => !isEmpty(prompt)),
});

/** The field, where something is written in it. */
function written<K extends string>(field: { readonly [F in K]: Text | undefined }): { [F in K]?: Text } {
  const filled: { [F in K]?: Text } = {};
  for (const key in field) {
    const text = field[key];
    if (text && !isEmpty(text)) filled[key] = text;
  }
  return filled;
}

/** Something rated: the overall figure has principles, these have facets or items; what was asked has no parts. */
export type Figure = {
  readonly name: string;
  readonly level: 'overall' | 'dimension' | 'facet' | 'item';
  readonly parts: readonly Figure[];
};

const asked = (name: string, level: 'facet' | 'item'): Figure => ({ name, level, parts: [] });

const overallOf = (parts: readonly Figure[]): Figure => ({ name: 'Overall', level: 'overall', parts });

const dimension = (name: string, parts: readonly Figure[]): Figure => ({ name, level: 'dimension', parts });

const principle = (letter: string, ...facets: readonly string[]): Figure =>
  dimension(
    letter,
    facets.map((facet) => asked(facet, 'facet')),
  );

/** The short form asks one item a facet: it goes by the facet's name. */
export const pacts: Figure = overallOf([
  principle('P', 'Participation', 'Punctual'),
  principle('A', 'Acceptance', 'Accountable'),
  principle('C', 'Communication', 'One team'),
  principle('T', 'Trust', 'Transparent'),
  principle('S', 'Share', 'Open to correction'),
]);

const numbered = (name: string, items: number): Figure =>
  dimension(
    name,
    Array.from({ length: items }, (_, place) => asked(`${name}.${place + 1}`, 'item')),
  );

export const synergy: Figure = overallOf([numbered('lived', 5), numbered('signs', 4)]);

export const gates = [1, 2, 3, 4, 5].map((place) => `prerequisites.${place}`);

export const principles: Figure = overallOf([
  numbered('vision', 3),
  numbered('togetherness', 3),
  numbered('balance', 3),
  numbered('fairness', 3),
  numbered('benefit', 3),
  numbered('sustainability', 2),
  numbered('trust', 2),
  numbered('efficiency', 3),
  numbered('communication', 2),
  numbered('commitment', 2),
]);

/** The figure, then everything in it. */
export const within = (figure: Figure): Figure[] => [figure, ...figure.parts.flatMap(within)];

export const atLevel = (figure: Figure, level: Figure['level']): Figure[] =>
  within(figure).filter((one) => one.level === level);

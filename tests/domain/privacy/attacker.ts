import type { Released } from '#domain/privacy/released.ts';

// Somebody who tries to make out answers, written without anything of the filter: from what was published, and from
// who answered what, which is assumed to be known, by elimination in floating-point numbers.

/** Who answered which items about the subject; `form` tells one filled-in form from another. */
export type Known = {
  readonly person: string;
  readonly partner: string;
  readonly form: string;
  readonly items: readonly string[];
};

/** Dimensions of ratings: the items of their facets, or their items as one facet; and gates. */
export type Shape = {
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly gates: readonly string[];
};

/** What was published of one assessment about one subject, of whom, and compared with whom. */
export type Published = {
  readonly released: Released;
  readonly subject: string;
  readonly shape: Shape;
  readonly now: readonly Known[];
  readonly before: readonly Known[];
};

/** Coefficients by unknown, the person's name first: `person form item`. */
type Equation = ReadonlyMap<string, number>;
type Parts = readonly (readonly string[])[];

function combine(terms: readonly (readonly [Equation, number])[]): Equation {
  const sum = new Map<string, number>();
  for (const [equation, factor] of terms) {
    for (const [unknown, weight] of equation) sum.set(unknown, (sum.get(unknown) ?? 0) + factor * weight);
  }
  return sum;
}

/** A person's own score; null where too little was answered. */
function scoreOf({ person, form, items }: Known, parts: Parts): Equation | null {
  const score = new Map<string, number>();
  for (const part of parts) {
    const given = part.filter((item) => items.includes(item));
    const enough = part.length <= 2 ? given.length === part.length : given.length * 2 >= part.length;
    if (!enough) return null;
    for (const item of given) score.set(`${person} ${form} ${item}`, 1 / given.length / parts.length);
  }
  return score;
}

/** The mean over those who have a score, each respondent or each partner one voice. */
function meanOf(all: readonly Known[], parts: Parts, weighting: string): Equation {
  const scored = all.filter((known) => scoreOf(known, parts));
  const partners = new Set(scored.map(({ partner }) => partner)).size;
  return combine(
    scored.map((known) => {
      const own = scored.filter(({ partner }) => partner === known.partner).length;
      const weight = weighting === 'partner' ? 1 / partners / own : 1 / scored.length;
      return [scoreOf(known, parts) ?? new Map(), weight];
    }),
  );
}

/** The pairs' mean now less their mean before. */
function changeOf(
  now: readonly Known[],
  before: readonly Known[],
  parts: Parts,
  weighting: string,
): Equation {
  const has = (others: readonly Known[], { person, partner }: Known) =>
    others.some((other) => other.person === person && other.partner === partner && scoreOf(other, parts));
  const pairsNow = now.filter((one) => has(before, one) && has(now, one));
  const pairsBefore = before.filter((one) => has(now, one) && has(before, one));
  return combine([
    [meanOf(pairsNow, parts, weighting), 1],
    [meanOf(pairsBefore, parts, weighting), -1],
  ]);
}

/** The mean of each figure about the subject by one group, and its change, by cell key; the weighting comes last. */
function figuresOf({ subject, shape, now, before }: Published, group: string) {
  const belongs = ({ partner }: Known) =>
    group === 'all' || (subject === `partner:${partner}`) === (group === 'self');
  const [people, earlier] = [now.filter(belongs), before.filter(belongs)];
  const figure = (target: string, parts: Parts) => ({
    key: `${subject}|${group}|${target}`,
    mean: (weighting: string) => meanOf(people, parts, weighting),
    change: (weighting: string) => changeOf(people, earlier, parts, weighting),
  });
  const dimensions = Object.entries(shape.dimensions).map(([id, facets]) =>
    figure(`dimension|${id}`, Object.values(facets)),
  );
  const facets = Object.values(shape.dimensions).flatMap((each) => Object.entries(each));
  const share = 1 / dimensions.length;
  const overall = {
    key: `${subject}|${group}|overall|overall`,
    mean: (weighting: string) => combine(dimensions.map(({ mean }) => [mean(weighting), share])),
    change: (weighting: string) => combine(dimensions.map(({ change }) => [change(weighting), share])),
  };
  return [
    dimensions,
    overall,
    facets.map(([id, items]) => figure(`facet|${id}`, [items])),
    facets.flatMap(([, items]) => items.map((item) => figure(`item|${item}`, [[item]]))),
  ].flat();
}

/** Everything that was published about the subject, as equations. */
export function equationsOf(published: Published): Equation[] {
  const { released, shape, now } = published;
  const figures = ['peers', 'self', 'all'].flatMap((group) => figuresOf(published, group));
  const { weighting } = released;
  return [
    figures.flatMap(({ key, mean }) => (released.cells[key] ? mean(weighting) : [])),
    figures.flatMap(({ key, mean }) => (released.cells[key]?.spread ? mean('respondent') : [])),
    figures.flatMap(({ key, change }) => (released.changes[key] ? change(weighting) : [])),
    shape.gates.flatMap((gate) => (released.gates[gate] ? meanOf(now, [[gate]], 'respondent') : [])),
  ].flat();
}

/** How an unknown enters the equations, up to a factor; alike ones are eliminated alike. */
type Unknown = { readonly person: string; readonly column: readonly number[]; readonly kind: string };

function unknownsOf(equations: readonly Equation[]): Unknown[] {
  return [...new Set(equations.flatMap((equation) => [...equation.keys()]))].map((name) => {
    const column = equations.map((equation) => equation.get(name) ?? 0);
    const first = column.find((value) => value !== 0) ?? 1;
    const kind = column.map((value) => (value / first).toFixed(9)).join(' ');
    return { person: name.slice(0, name.indexOf(' ')), column, kind };
  });
}

/** Somebody about whom the people of one partner, or any k − 2 people, could make something out; else null. */
export function exposed(
  equations: readonly Equation[],
  people: ReadonlyMap<string, string>,
  k: number,
): string | null {
  const persons = [...people.keys()];
  const coalitions = [
    ...[...new Set(people.values())].map((partner) => persons.filter((one) => people.get(one) === partner)),
    ...choices(persons, k - 2),
  ];
  const unknowns = unknownsOf(equations);
  for (const coalition of coalitions) {
    const hidden = unknowns.filter(({ person }) => !coalition.includes(person));
    const found = persons.find((person) => !coalition.includes(person) && isExposed(hidden, person));
    if (found !== undefined) return `${found} to ${coalition.join(', ')}`;
  }
  return null;
}

/** All ways to take so many of them. */
const choices = (persons: readonly string[], count: number): string[][] =>
  count === 0
    ? [[]]
    : persons.flatMap((person, place) =>
        choices(persons.slice(place + 1), count - 1).map((others) => [person].concat(others)),
      );

/** Eliminates everybody else's unknowns; an equation that then still has the person's own is about the person alone. */
function isExposed(hidden: readonly Unknown[], person: string): boolean {
  const own = hidden.filter((unknown) => unknown.person === person);
  const others = new Map(hidden.flatMap((one) => (one.person === person ? [] : [[one.kind, one.column]])));
  const columns = [...others.values(), ...own.map(({ column }) => column)];
  const equations = columns[0]?.keys() ?? [];
  let rows = Array.from(equations, (equation) => columns.map((column) => column[equation] ?? 0));
  for (const column of [...others.keys()].keys()) rows = eliminated(rows, column);
  return rows.some((row) => row.slice(others.size).some((value) => Math.abs(value) > 1e-7));
}

function eliminated(rows: number[][], column: number): number[][] {
  const size = (row: number[]) => Math.abs(row[column] ?? 0);
  const pivot = rows.reduce<number[] | null>(
    (best, row) => (best && size(best) >= size(row) ? best : row),
    null,
  );
  if (!pivot || size(pivot) < 1e-9) return rows;
  return rows
    .filter((row) => row !== pivot)
    .map((row) => {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      return factor === 0 ? row : row.map((value, place) => value - factor * (pivot[place] ?? 0));
    });
}

import { over, plus, times, whole } from './modular.ts';
import type { Released } from '#domain/privacy/released.ts';

// Which figures were published, as sums over unknown answers; without anything of the filter.

/** Who answered what about the subject; `form` tells one filled-in form from another. */
export type Known = {
  readonly person: string;
  readonly partner: string;
  /** The group of the one cut that the person belongs to. */
  readonly cut: string | null;
  readonly form: string;
  /** Items, and stages of matrices as `item.stage`. */
  readonly items: readonly string[];
};

/** Dimensions of ratings: the items of their facets, or their items as one facet; gates; ladders and stages. */
export type Shape = {
  readonly dimensions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly gates: readonly string[];
  readonly ladders: readonly string[];
};

/** What was published of one assessment about one subject, of whom, and compared with whom. */
export type Published = {
  readonly released: Released;
  readonly subject: string;
  readonly shape: Shape;
  readonly now: readonly Known[];
  readonly before: readonly Known[];
};

/** Coefficients (`modular.ts`) by unknown, the person's name first: `person form item`. */
export type Equation = ReadonlyMap<string, number>;
export type Parts = readonly (readonly string[])[];

export function combine(terms: readonly (readonly [Equation, number])[]): Equation {
  const sum = new Map<string, number>();
  for (const [equation, factor] of terms) {
    for (const [unknown, weight] of equation)
      sum.set(unknown, plus(sum.get(unknown) ?? 0, times(factor, weight)));
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
    for (const item of given) score.set(`${person} ${form} ${item}`, over(given.length * parts.length));
  }
  return score;
}

const scoredIn = (all: readonly Known[], parts: Parts): Known[] =>
  all.filter((known) => scoreOf(known, parts) !== null);

/** The mean over those who have a score, each respondent or each partner one voice. */
function meanOf(all: readonly Known[], parts: Parts, weighting: string): Equation {
  const scored = scoredIn(all, parts);
  const partners = new Set(scored.map(({ partner }) => partner)).size;
  return combine(
    scored.map((known) => {
      const own = scored.filter(({ partner }) => partner === known.partner).length;
      const weight = over(weighting === 'partner' ? partners * own : scored.length);
      return [scoreOf(known, parts) ?? new Map(), weight];
    }),
  );
}

type Pairs = { readonly now: readonly Known[]; readonly before: readonly Known[] };

/** Those who have a score both times, for the same partner. */
function pairsOf(now: readonly Known[], before: readonly Known[], parts: Parts): Pairs {
  const has = (others: readonly Known[], { person, partner }: Known) =>
    others.some((other) => other.person === person && other.partner === partner && scoreOf(other, parts));
  const both = (one: Known) => has(now, one) && has(before, one);
  return { now: now.filter(both), before: before.filter(both) };
}

/** Whose answers the group's figures rest on. */
function belongs({ partner, cut }: Known, subject: string, group: string): boolean {
  const isOwn = subject === `partner:${partner}`;
  if (group === 'self') return isOwn;
  if (isOwn) return false;
  return ['peers', 'all', `from:${partner}`, `cut:${cut}`].includes(group);
}

/** Every group of which something was published about the subject. */
function groupsIn({ released: { cells, gates, ladders, changes }, subject }: Published): string[] {
  const keys = [cells, gates, ladders, changes].flatMap((figures) => Object.keys(figures));
  return [
    ...new Set(keys.flatMap((key) => (key.startsWith(`${subject}|`) ? (key.split('|')[1] ?? []) : []))),
  ];
}

export type Figure = {
  readonly key: string;
  readonly group: string;
  readonly mean: (weighting: string) => Equation;
  readonly change: (weighting: string) => Equation;
  /** Null for the overall mean, which follows from those of the dimensions. */
  readonly rests: Rests | null;
};

/** The items of a figure, and everybody whose score is in it. */
export type Rests = {
  readonly parts: Parts;
  readonly now: readonly Known[];
  readonly before: readonly Known[];
  readonly pairs: Pairs;
};

/** Each figure about the subject by one group; the weighting comes last. */
function figuresBy({ subject, shape, now, before }: Published, group: string): Figure[] {
  const isHere = (known: Known) => belongs(known, subject, group);
  const [people, earlier] = [now.filter(isHere), before.filter(isHere)];
  const figure = (target: string, parts: Parts): Figure => {
    const pairs = pairsOf(people, earlier, parts);
    return {
      key: `${subject}|${group}|${target}`,
      group,
      mean: (weighting) => meanOf(people, parts, weighting),
      change: (weighting) =>
        combine([
          [meanOf(pairs.now, parts, weighting), 1],
          [meanOf(pairs.before, parts, weighting), whole(-1)],
        ]),
      rests: { parts, now: scoredIn(people, parts), before: scoredIn(earlier, parts), pairs },
    };
  };
  const dimensions = Object.entries(shape.dimensions).map(([id, facets]) =>
    figure(`dimension|${id}`, Object.values(facets)),
  );
  const facets = Object.values(shape.dimensions).flatMap((each) => Object.entries(each));
  const share = over(dimensions.length);
  const overall: Figure = {
    key: `${subject}|${group}|overall|overall`,
    group,
    mean: (weighting) => combine(dimensions.map(({ mean }) => [mean(weighting), share])),
    change: (weighting) => combine(dimensions.map(({ change }) => [change(weighting), share])),
    rests: null,
  };
  return [
    dimensions,
    overall,
    facets.map(([id, items]) => figure(`facet|${id}`, [items])),
    facets.flatMap(([, items]) => items.map((item) => figure(`item|${item}`, [[item]]))),
    shape.ladders.map((id) => figure(`item|${id}`, [[id]])),
    shape.gates.map((id) => figure(`item|${id}`, [[id]])),
  ].flat();
}

const seen = new WeakMap<Published, readonly Figure[]>();

/** Every figure that something may have been published of. */
export function figuresOf(published: Published): readonly Figure[] {
  const figures = seen.get(published) ?? allFigures(published);
  seen.set(published, figures);
  return figures;
}

const allFigures = (published: Published): Figure[] =>
  groupsIn(published).flatMap((group) => figuresBy(published, group));

/** The item of the key. */
export const idOf = (key: string): string => key.split('|')[3] ?? '';

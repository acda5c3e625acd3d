import type { Released } from '#domain/privacy/released.ts';

// What was published, as sums over unknown answers; from who answered what, and without anything of the filter.

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

/** Coefficients by unknown, the person's name first: `person form item`. */
export type Equation = ReadonlyMap<string, number>;
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

/** Whose answers the group's figures rest on. */
function belongs({ partner, cut }: Known, subject: string, group: string): boolean {
  const isOwn = subject === `partner:${partner}`;
  if (group === 'self') return isOwn;
  if (isOwn) return false;
  return ['peers', 'all', `from:${partner}`, `cut:${cut}`].includes(group);
}

/** Every group of which something was published about the subject. */
function groupsIn({ released: { cells, ladders, changes }, subject }: Published): string[] {
  const keys = [cells, ladders, changes].flatMap((figures) => Object.keys(figures));
  return [
    ...new Set(keys.flatMap((key) => (key.startsWith(`${subject}|`) ? (key.split('|')[1] ?? []) : []))),
  ];
}

type Figure = {
  readonly key: string;
  readonly mean: (weighting: string) => Equation;
  readonly change: (weighting: string) => Equation;
  /** Everybody whose score is in it, once; null for the overall mean, whose people are those of its dimensions. */
  readonly heads: Equation | null;
};

const headsOf = (people: readonly Known[], parts: Parts): Equation =>
  new Map(
    people.flatMap((known) => (scoreOf(known, parts) ? [[`${known.person} ${known.form}`, 1] as const] : [])),
  );

/** The mean of each figure about the subject by one group, and its change, by cell key; the weighting comes last. */
function figuresOf({ subject, shape, now, before }: Published, group: string): Figure[] {
  const isHere = (known: Known) => belongs(known, subject, group);
  const [people, earlier] = [now.filter(isHere), before.filter(isHere)];
  const figure = (target: string, parts: Parts): Figure => ({
    key: `${subject}|${group}|${target}`,
    mean: (weighting) => meanOf(people, parts, weighting),
    change: (weighting) => changeOf(people, earlier, parts, weighting),
    heads: headsOf(people, parts),
  });
  const dimensions = Object.entries(shape.dimensions).map(([id, facets]) =>
    figure(`dimension|${id}`, Object.values(facets)),
  );
  const facets = Object.values(shape.dimensions).flatMap((each) => Object.entries(each));
  const share = 1 / dimensions.length;
  const overall: Figure = {
    key: `${subject}|${group}|overall|overall`,
    mean: (weighting) => combine(dimensions.map(({ mean }) => [mean(weighting), share])),
    change: (weighting) => combine(dimensions.map(({ change }) => [change(weighting), share])),
    heads: null,
  };
  return [
    dimensions,
    overall,
    facets.map(([id, items]) => figure(`facet|${id}`, [items])),
    facets.flatMap(([, items]) => items.map((item) => figure(`item|${item}`, [[item]]))),
    shape.ladders.map((id) => figure(`item|${id}`, [[id]])),
  ].flat();
}

/** Everything that was published about the subject, as equations. */
export function equationsOf(published: Published): Equation[] {
  const { released, shape, now } = published;
  const { cells, ladders, changes, weighting } = released;
  const figures = groupsIn(published).flatMap((group) => figuresOf(published, group));
  return [
    figures.flatMap(({ key, mean }) => (cells[key] ? mean(weighting) : [])),
    figures.flatMap(({ key, mean }) => (cells[key]?.spread ? mean('respondent') : [])),
    figures.flatMap(({ key, mean }) => (ladders[key] ? mean('respondent') : [])),
    figures.flatMap(({ key, change }) => (changes[key] ? change(weighting) : [])),
    shape.gates.flatMap((gate) => (released.gates[gate] ? meanOf(now, [[gate]], 'respondent') : [])),
  ].flat();
}

/**
 * Counts and spreads by what they are of (`level|id`): each is a sum over people, whatever is summed up of each one's
 * score, and so can be added to and taken off the same of other groups and releases.
 */
export function countsOf(published: readonly Published[]): ReadonlyMap<string, readonly Equation[]> {
  const counts = new Map<string, Equation[]>();
  const add = (target: string, heads: Equation) => counts.set(target, [...(counts.get(target) ?? []), heads]);
  for (const one of published) {
    const { cells, ladders, gates } = one.released;
    for (const { key, heads } of groupsIn(one).flatMap((group) => figuresOf(one, group))) {
      if (heads && (cells[key]?.spread || ladders[key]?.counts))
        add(key.split('|').slice(2).join('|'), heads);
    }
    for (const gate of one.shape.gates) {
      if (gates[gate]?.counts) add(`gate|${gate}`, headsOf(one.now, [[gate]]));
    }
  }
  return counts;
}

import type { Subject } from '#domain/responses/subject.ts';
import type { ByTarget } from '#domain/scoring/score.ts';
import { estimateOf, type Estimate } from '#domain/statistics/estimate.ts';
import { mean } from '#domain/statistics/mean.ts';
import { together, type Moments } from '#domain/statistics/moments.ts';
import type { Weighting } from '#domain/statistics/voices.ts';
import type { Target } from './layout.ts';
import type { Stratum } from './strata.ts';
import type { Tables } from './tables.ts';

/** A group's scores: those of each judging partner who has any, and what they come to; null when nobody gave one. */
export type CountedCell = { readonly judges: readonly Moments[]; readonly estimate: Estimate | null };

/** A stratum with its place in the tables. */
export type Placed = Stratum & { readonly place: number };

/** The strata of each subject that anything was said about. */
export const strataBySubject = ({ strata }: Tables): ReadonlyMap<Subject, readonly Placed[]> =>
  groupedBy(
    strata.map((stratum, place) => ({ ...stratum, place })),
    ({ subject }) => subject,
  );

/**
 * What the answers in some strata come to (S0, R1, R2): each respondent was scored first; the scores are averaged
 * within the judging partner, then over the partners, or over the respondents at once, as the assessment weights them.
 * Levels that are not wanted stay empty.
 */
export function countedCells(
  tables: Tables,
  strata: readonly Placed[],
  weighting: Weighting,
  levels: readonly (keyof ByTarget<CountedCell>)[] = allLevels,
): ByTarget<CountedCell> {
  const { plan, targets, placeOf } = tables.layout;
  const judging = [...groupedBy(strata, ({ partner }) => partner).values()];
  const cell = (points: number | null, scoresIn: (stratum: number) => Moments | null): CountedCell => {
    const judges = judging.flatMap(
      (own) => together(own.flatMap(({ place }) => scoresIn(place) ?? [])) ?? [],
    );
    const scale = points === null ? null : { min: 1, max: points };
    return { judges, estimate: estimateOf(judges, weighting, scale) };
  };
  const items = levels.includes('item') ? plan.dimensions.flatMap((dimension) => dimension.items) : [];
  const cellsAt = (level: Target['level']) =>
    new Map(
      targets.flatMap(({ level: own, id, points }, target) =>
        own === level && levels.includes(level)
          ? [[id, cell(points, (stratum) => tables.scores(target, stratum))]]
          : [],
      ),
    );
  const dimension = cellsAt('dimension');
  return {
    item: new Map(
      items.map(({ id, points }) => [
        id,
        cell(points, (stratum) => tables.ratings(placeOf.get(id) ?? -1, stratum)),
      ]),
    ),
    facet: cellsAt('facet'),
    dimension,
    overall: overallCell([...dimension.values()], cellsAt('overall').get('overall') ?? nobody, plan.points),
  };
}

const allLevels = ['item', 'facet', 'dimension', 'overall'] as const;

const nobody: CountedCell = { judges: [], estimate: null };

/**
 * The mean of the dimensions' means, null unless all have one. Where every dimension rests on the same respondents that
 * is the mean of their own overall scores, with its spread and interval; otherwise it has neither nor scores of its
 * own, and n and judges are those of the dimension with the fewest.
 */
function overallCell(
  dimensions: readonly CountedCell[],
  own: CountedCell,
  points: number | null,
): CountedCell {
  const estimates = dimensions.flatMap((cell) => cell.estimate ?? []);
  const centre = mean(estimates.map((one) => one.mean));
  if (points === null || centre === null || estimates.length < dimensions.length) return nobody;
  if (estimates.every(({ n }) => n === own.estimate?.n)) return own;
  const n = Math.min(...estimates.map((one) => one.n));
  const judges = Math.min(...estimates.map((one) => one.judges));
  const none = { sd: null, allEqual: false, se: null, df: null, interval: null };
  return { judges: [], estimate: { mean: centre, n, judges, ...none } };
}

function groupedBy<K, T>(entries: readonly T[], keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? [];
    groups.set(keyOf(entry), group);
    group.push(entry);
  }
  return groups;
}

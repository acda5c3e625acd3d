import { combine, figuresOf, type Equation, type Published } from './figures.ts';
import { whole } from './modular.ts';

/** Of a figure's key what it is of. */
const targetOf = (key: string): string => key.split('|').slice(2).join('|');

/** Everything that was published about the subject, as equations. */
export function equationsOf(published: Published): Equation[] {
  const { cells, ladders, gates, gaps, changes, weighting } = published.released;
  const figures = figuresOf(published);
  return figures.flatMap(({ key, mean, change }) => {
    const own = figures.find((one) => one.key === key.replace('|peers|', '|self|'));
    return [
      cells[key] ? [mean(weighting)] : [],
      cells[key]?.spread ? [mean('respondent')] : [],
      ladders[key] ? [mean('respondent')] : [],
      gates[key] ? [mean('respondent')] : [],
      changes[key] ? [change(weighting)] : [],
      gaps[key] && own
        ? [
            combine([
              [own.mean(weighting), 1],
              [mean(weighting), whole(-1)],
            ]),
          ]
        : [],
    ].flat();
  });
}

/**
 * Counts and spreads by what they are of (`level|id`): each is a sum over people, whatever is summed up of each one's
 * score, and so can be added to and taken off the same of other groups and releases.
 */
export function countsOf(published: readonly Published[]): ReadonlyMap<string, readonly Equation[]> {
  const counts = new Map<string, Equation[]>();
  for (const one of published) {
    const { cells, ladders, gates } = one.released;
    for (const { key, rests } of figuresOf(one)) {
      const isTold = cells[key]?.spread ?? ladders[key]?.counts ?? gates[key]?.counts;
      if (!isTold || !rests) continue;
      const heads = new Map(rests.now.map(({ person, form }) => [`${person} ${form}`, 1] as const));
      counts.set(targetOf(key), [...(counts.get(targetOf(key)) ?? []), heads]);
    }
  }
  return counts;
}

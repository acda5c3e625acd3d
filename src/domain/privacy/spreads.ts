import type { Figure } from './figures.ts';
import type { People, Row } from './row.ts';
import type { Side, Way } from './shares.ts';
import { fewestForSpread } from './sight.ts';
import { withdraw } from './withdraw.ts';

type Among = { readonly people: People; readonly ways: readonly Way[]; readonly k: number };

/**
 * The spreads that would give those of fewer than five people away (P2). A standard deviation or a count is a sum over
 * people, whatever is summed up of each one's score; so sums of the same figure by several groups or releases can be
 * added and subtracted, and what is left has to rest on five people again.
 */
export function tooFew<F extends Figure>(
  out: readonly Figure[],
  added: readonly F[],
  { people, ways, k }: Among,
): ReadonlySet<F> {
  const spreads = added.filter(isSpread);
  const told = out.filter(isSpread);
  const targets = new Set(spreads.map(targetOf));
  const counted = <S extends Figure>(figures: readonly S[], target: string) =>
    figures
      .filter((figure) => targetOf(figure) === target)
      .map((figure) => ({ figure, rows: ways.map((way) => headsOf(figure.now, way)) }));
  const fewest = Math.max(k, fewestForSpread);
  const enough = [...targets].flatMap((target) =>
    withdraw(counted(told, target), counted(spreads, target), people, fewest).map(({ figure }) => figure),
  );
  const kept = new Set(enough);
  return new Set(spreads.filter((figure) => !kept.has(figure)));
}

const isSpread = ({ told }: Figure): boolean => told === 'spread';

const targetOf = ({ target: { kind, level, id } }: Figure): string => `${kind} ${level} ${id}`;

/** Each voice once. */
function headsOf({ voices }: Side, way: Way): Row {
  const row = new Map<string, Map<string, number>>();
  for (const { person, response, sitting } of voices) {
    const heads = row.get(person) ?? new Map<string, number>();
    row.set(person, heads.set(way === 'all-new' ? response : sitting, 1));
  }
  return row;
}

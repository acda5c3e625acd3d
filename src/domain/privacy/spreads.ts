import type { Figure } from './figures.ts';
import type { People, Row } from './row.ts';
import type { Presence } from './released.ts';
import type { Way } from './shares.ts';
import { fewestForSpread } from './sight.ts';
import { withdraw } from './withdraw.ts';

type Among = { readonly people: People; readonly ways: readonly Way[]; readonly k: number };

/**
 * The spreads that would give those of fewer than five people away (P2), and the changes, whose standard error tells
 * theirs. A standard deviation or a count is a sum over people, whatever is summed up of each one's score; so sums of
 * the same figure by several groups or releases can be added and subtracted, and what is left has to rest on five
 * people again.
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
      .map((figure) => ({ figure, rows: ways.map((way) => headsOf(figure, way)) }));
  const fewest = Math.max(k, fewestForSpread);
  const enough = [...targets].flatMap((target) =>
    withdraw(counted(told, target), counted(spreads, target), people, fewest).map(({ figure }) => figure),
  );
  const kept = new Set(enough);
  return new Set(spreads.filter((figure) => !kept.has(figure)));
}

const isSpread = ({ told }: Figure): boolean => told !== 'mean';

const targetOf = ({ told, target: { kind, level, id } }: Figure): string => `${told} ${kind} ${level} ${id}`;

/** Each voice once; of a change each pair of them, which stand in the same places now and before. */
function headsOf({ now, before }: Figure, way: Way): Row {
  const row = new Map<string, Map<string, number>>();
  const originOf = ({ response, sitting }: Presence) => (way === 'all-new' ? response : sitting);
  now.voices.forEach((voice, place) => {
    const earlier = before?.voices[place];
    const origin = earlier ? `${originOf(voice)} ${originOf(earlier)}` : originOf(voice);
    const heads = row.get(voice.person) ?? new Map<string, number>();
    row.set(voice.person, heads.set(origin, 1));
  });
  return row;
}

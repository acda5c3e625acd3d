import { cellKey, type Cell, type Target } from '#domain/privacy/released.ts';
import type { Basis } from '#charts/model/basis.ts';
import { spanToHundred, toHundred } from '#charts/model/point.ts';
import { ratingsOf, scaleOf } from '#charts/model/scale.ts';
import { agreementClaims, answersClaims } from './answers.ts';
import type { Claim, Name } from './claim.ts';
import { hiddenClaim } from './hidden.ts';
import { bandClaims, rangeClaim, rangeOf } from './range.ts';

/** How a figure is named; `of`: whose it is, `from`: the one partner or group whose people say so. */
export type Named = { readonly what: Name; readonly of?: string; readonly from?: string };

/** All that may be said about one mean; of what is not shown the one sentence for that (P4). */
export function figureClaims(basis: Basis, target: Target, named: Named): Claim[] {
  const { said, behind } = figureParts(basis, target, named);
  return [...said, ...behind];
}

/** `said`: the figure, how far it might move, its band, its spread; `behind`: single answers, and whose voices they are. */
export function figureParts(basis: Basis, target: Target, named: Named): { said: Claim[]; behind: Claim[] } {
  const { released, questionnaire } = basis;
  const cell = released.cells[cellKey(target)];
  const m = scaleOf(questionnaire, released.questionnaire.form, [target])?.m;
  if (target.group === 'own') {
    const value = cell && m !== undefined ? toHundred(cell.mean, m) : null;
    const said: Claim = value === null ? { kind: 'own-open' } : { kind: 'own-answer', ...named, value };
    return { said: [said], behind: [] };
  }
  if (!cell || m === undefined) return { said: [hiddenClaim(basis)], behind: [] };
  const { n, judges } = cell;
  const several = judges > 1 && named.from === undefined;
  return {
    said: [
      { kind: 'mean', ...named, value: toHundred(cell.mean, m), n, judges },
      rangeClaim(cell, m, released),
      ...(target.level === 'item' ? [] : bandClaims(rangeOf(cell, m), questionnaire.bands)),
      ...(cell.counts ? [] : spreadClaims(cell, m)),
    ],
    behind: [
      ...(cell.counts ? itemAnswers(basis, target.id, cell.counts) : []),
      ...(several ? [{ kind: 'voices', weighting: released.weighting } as const] : []),
    ],
  };
}

/** A1: what lies behind a mean whose single answers are not counted out. */
function spreadClaims({ spread }: Cell, m: number): Claim[] {
  const points = spanToHundred(spread?.sd ?? 0, m);
  return Math.round(points) === 0 ? [] : [{ kind: 'spread', points }];
}

/** Of an item: each answer counted, and whether people agree. */
function itemAnswers(
  { questionnaire, released }: Basis,
  id: string,
  counts: NonNullable<Cell['counts']>,
): Claim[] {
  const item = ratingsOf(questionnaire, released.questionnaire.form).find((one) => one.id === id);
  const scale = questionnaire.scales.find((one) => one.id === item?.scale)?.points ?? [];
  // The counts stand by score: of a reversed item the last word has the lowest
  const words = item?.reversed ? scale.toReversed() : scale;
  return [...answersClaims(words, counts), ...agreementClaims(counts)];
}

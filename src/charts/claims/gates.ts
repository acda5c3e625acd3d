import type { GateCell } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { GateRow } from '#charts/model/gates.ts';
import type { Seen } from '#charts/model/seen.ts';
import type { Claim } from './claim.ts';
import { hiddenClaim } from './hidden.ts';

/** S5: the verdict of a gate with the answers behind it, or why there is none; of one's own the answer. */
export function gateClaims(
  basis: Basis,
  { shown, answer, text: asked }: GateRow,
  group: Seen['group'],
): Claim[] {
  if (group === 'own') return [answer ? { kind: 'own-gate', asked, answer } : { kind: 'own-open' }];
  if (!shown) return [hiddenClaim(basis)];
  const { n, counts } = shown;
  if (n === 0)
    return [counts && counts.cannotJudge > 0 ? { kind: 'gate-unjudged', asked } : hiddenClaim(basis)];
  const { answers: needed } = basis.questionnaire.limits.gate;
  return [verdictClaim(shown, asked, needed), ...countsClaims(n, counts)];
}

const verdictClaim = ({ verdict, n }: GateCell, asked: Text, needed: number): Claim =>
  verdict === null ? { kind: 'gate-few', asked, n, needed } : { kind: `gate-${verdict}`, asked, n };

function countsClaims(n: number, counts: GateCell['counts']): Claim[] {
  if (!counts) return [];
  const { yes, partly, notYet, cannotJudge } = counts;
  return [
    { kind: 'gate-counts', yes, partly, notYet },
    ...(cannotJudge > 0 ? [{ kind: 'cannot-judge', some: cannotJudge, of: n + cannotJudge } as const] : []),
  ];
}

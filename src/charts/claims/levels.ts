import type { LadderCell } from '#domain/privacy/released.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { againstAim } from '#domain/scoring/ladder.ts';
import type { Basis } from '#charts/model/basis.ts';
import { answersClaims } from './answers.ts';
import type { Claim } from './claim.ts';
import { hiddenClaim } from './hidden.ts';

type Asked = Pick<ItemOf<'ladder' | 'matrix'>, 'levels'> & { readonly aim?: number };

/** S6: the level named in the middle, the wish against it, and the aim, of which more is not better. */
export function levelClaims(basis: Basis, cell: LadderCell | undefined, { levels, aim }: Asked): Claim[] {
  const level = cell && levels[cell.median - 1];
  if (!cell || !level) return [hiddenClaim(basis)];
  const { now, cannotJudge } = cell.counts ?? { now: [], cannotJudge: 0 };
  return [
    { kind: 'level', level, n: cell.n },
    ...(cell.step === null ? [] : [stepClaim(cell.step)]),
    ...(aim === undefined ? [] : aimClaims(cell.median, aim, levels)),
    ...(cell.counts ? answersClaims(levels, { points: now, cannotJudge }) : []),
  ];
}

function stepClaim(steps: number): Claim {
  if (steps === 0) return { kind: 'level-stay' };
  return { kind: steps > 0 ? 'level-up' : 'level-down', steps };
}

function aimClaims(median: number, aim: number, levels: Asked['levels']): Claim[] {
  const title = levels[aim - 1];
  if (!title) return [];
  const where = againstAim(median, aim);
  return [where === 'at' ? { kind: 'aim-at' } : { kind: `aim-${where}`, aim: title }];
}

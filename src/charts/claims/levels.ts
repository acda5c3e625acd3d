import type { LadderCell } from '#domain/privacy/released.ts';
import type { ItemOf } from '#domain/questionnaire/item.ts';
import { levelName } from '#domain/questionnaire/level-name.ts';
import { againstAim } from '#domain/scoring/ladder.ts';
import { answersClaims } from './answers.ts';
import type { Claim } from './claim.ts';

type Said = Omit<LadderCell, 'counts'> & Partial<Pick<LadderCell, 'counts'>>;
type Asked = Pick<ItemOf<'ladder' | 'matrix'>, 'levels'> & { readonly aim?: number };

/** S6: the level named in the middle, the wish against it, and the aim, of which more is not better. */
export function levelClaims({ median, step, n, counts = null }: Said, { levels, aim }: Asked): Claim[] {
  const names = levels.map(levelName);
  const level = names[median - 1];
  return [
    ...(level ? [{ kind: 'level', level, n } as const] : []),
    ...(step === null ? [] : [stepClaim(step)]),
    ...(aim === undefined ? [] : aimClaims(median, aim, names)),
    ...(counts ? answersClaims(names, { points: counts.now, cannotJudge: counts.cannotJudge }) : []),
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

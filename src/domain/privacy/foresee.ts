import type { Id } from '#domain/ids.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Assessment, Mode, Weighting } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import type { Group } from '#domain/scoring/group.ts';
import { sightOf, type Sight } from './sight.ts';

export type Setup = Pick<Assessment, 'id' | 'parts' | 'expected' | 'k' | 'mode' | 'weighting'>;

/** What can be seen at most, if everybody who is expected answers everything (P5). */
export type Foresight = {
  /** In the order of the rows; none when nothing is asked about the partners. */
  readonly partners: readonly { readonly partner: Id; readonly peers: Sight; readonly self: Sight }[];
  /** About the partnership; null when nothing is asked about it. */
  readonly whole: Sight | null;
};

export function foresee({ id, parts, expected, k, mode, weighting }: Setup): Foresight {
  const asked = new Set<SubjectKind>(stepsOf({ parts }).map(({ item }) => item.subject));
  const judging = expected.filter(({ people }) => people > 0);
  const sight = (judges: typeof judging, group: Group): Sight => {
    if (mode === 'by-partner') return judges.length === 0 ? 'nothing' : 'spread';
    const rules = {
      k,
      partners: expected.length,
      weighting,
      judging: judging.map(({ people }) => people),
    };
    return sightOf(
      judges.map(({ people }) => people),
      group,
      rules,
    );
  };
  const about = ({ partner }: { readonly partner: Id }) => ({
    partner,
    peers: sight(
      judging.filter((other) => judgedBy(other.partner, { id, expected }).includes(partner)),
      'peers',
    ),
    self: sight(
      judging.filter((other) => other.partner === partner),
      'self',
    ),
  });
  return {
    partners: asked.has('partner') ? expected.map(about) : [],
    whole: asked.has('partnership') ? sight(judging, 'all') : null,
  };
}

export type Recommendation = {
  readonly mode: Mode;
  readonly weighting: Weighting;
  /**
   * one-voice: each partner answers with one voice, which is its own · too-few: anonymous, some view from outside or of
   * the whole could never be seen · enough: anonymous, everything can · all-but-self: everything but some partner's
   * view of itself.
   */
  readonly reason: 'one-voice' | 'too-few' | 'enough' | 'all-but-self';
};

/** P1: anonymous where that hides no view from outside; each partner one voice where that can be seen (P6). */
export function recommend(setup: Pick<Setup, 'id' | 'parts' | 'expected' | 'k'>): Recommendation {
  const byPartner = { mode: 'by-partner', weighting: 'partner' } as const;
  if (setup.expected.every(({ people }) => people <= 1)) return { ...byPartner, reason: 'one-voice' };
  for (const weighting of ['partner', 'respondent'] as const) {
    const { partners, whole } = foresee({ ...setup, mode: 'anonymous', weighting });
    if (whole === 'nothing' || partners.some(({ peers }) => peers === 'nothing')) continue;
    const reason = partners.every(({ self }) => self !== 'nothing') ? 'enough' : 'all-but-self';
    return { mode: 'anonymous', weighting, reason };
  }
  return { ...byPartner, reason: 'too-few' };
}

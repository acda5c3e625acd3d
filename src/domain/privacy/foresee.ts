import type { Id } from '#domain/ids.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Assessment, Mode, Weighting } from '#domain/responses/assessment.ts';
import { judgedBy } from '#domain/responses/assignment.ts';
import { stepsOf } from '#domain/responses/sitting.ts';
import type { Group } from '#domain/scoring/group.ts';
import { extreme, foreseeGroups, singleSight, type Judges, type SeenGroup } from './foresee-groups.ts';
import { sightOf, type Sight } from './sight.ts';

export type Setup = Pick<Assessment, 'id' | 'parts' | 'expected' | 'k' | 'mode' | 'weighting' | 'cut'>;

/** What can be seen at most, if everybody who is expected answers everything (P5). */
export type Foresight = {
  /** In the order of the rows; none when nothing is asked about the partners. */
  readonly partners: readonly { readonly partner: Id; readonly peers: Sight; readonly self: Sight }[];
  /** Of everybody together, about the partnership or each about oneself; null when neither is asked. */
  readonly whole: Sight | null;
  /** Who judges whom, and what rests on it: fair scores, reciprocity. Of two partners nothing. */
  readonly grid: Sight;
  /** The groups of the cut; none without one, null for roles: who will have which is not known. */
  readonly groups: readonly SeenGroup[] | null;
};

export function foresee({ id, parts, expected, k, mode, weighting, cut }: Setup): Foresight {
  const asked = new Set<SubjectKind>(stepsOf({ parts }).map(({ item }) => item.subject));
  const judging = expected.filter(({ people }) => people > 0);
  const numbers = judging.map(({ people }) => people);
  const sight = (judges: Judges, group: Group): Sight => {
    if (mode === 'by-partner') return judges.length === 0 ? 'nothing' : 'spread';
    const people = judges.map((judge) => judge.people);
    return sightOf(people, group, { k, partners: expected.length, weighting, judging: numbers });
  };
  const judgesOf = (partner: Id): Judges =>
    judging.filter((other) => judgedBy(other.partner, { id, expected }).includes(partner));
  const partners = asked.has('partner') ? expected : [];
  const whole = asked.has('partnership') ? [judging] : [];
  const views = [...whole, ...partners.map(({ partner }) => judgesOf(partner))];
  const cells = judging.map((one) => singleSight(one, sight));
  return {
    partners: partners.map((one) => ({
      partner: one.partner,
      peers: sight(judgesOf(one.partner), 'peers'),
      self: sight(one.people > 0 ? [one] : [], 'self'),
    })),
    whole: whole.length > 0 || asked.has('self') ? sight(judging, 'all') : null,
    grid: partners.length > 2 ? extreme(cells, -1) : 'nothing',
    groups: foreseeGroups(cut, { expected, views, sight }),
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
    const { partners, whole } = foresee({ ...setup, mode: 'anonymous', weighting, cut: null });
    if (whole === 'nothing' || partners.some(({ peers }) => peers === 'nothing')) continue;
    const reason = partners.every(({ self }) => self !== 'nothing') ? 'enough' : 'all-but-self';
    return { mode: 'anonymous', weighting, reason };
  }
  return { ...byPartner, reason: 'too-few' };
}

import { cellKey, type Target } from '#domain/privacy/released.ts';
import { weakestOf } from '#domain/scoring/weaker.ts';
import type { Basis } from '#charts/model/basis.ts';
import { lineGroups } from '#charts/model/groups.ts';
import { toHundred } from '#charts/model/point.ts';
import { scaleOf } from '#charts/model/scale.ts';
import type { Claim } from './claim.ts';

/** S3: which facet of a partner's principle is the weaker one; nothing where one of them is not shown. */
export function facetClaims(
  { released, questionnaire }: Basis,
  target: Pick<Target, 'subject' | 'group'>,
  dimension: string,
): Claim[] {
  const { form } = released.questionnaire;
  const lines = lineGroups(questionnaire, form, 'partner').find(({ id }) => id === dimension)?.lines ?? [];
  const m = scaleOf(questionnaire, form, lines)?.m;
  const scores = lines.map(({ level, id, title }) => ({
    id,
    title,
    score: released.cells[cellKey({ ...target, level, id })]?.mean ?? null,
  }));
  const known = scores.flatMap(({ id, title, score }) => (score === null ? [] : { id, title, score }));
  const [lowest, next] = known.toSorted((a, b) => a.score - b.score);
  if (m === undefined || !lowest || !next || known.length < lines.length) return [];
  const valued = ({ title, score }: typeof lowest) => ({ title, value: toHundred(score, m) });
  return weakestOf(scores) === null
    ? [{ kind: 'facets-alike', titles: lines.map(({ title }) => title) }]
    : [{ kind: 'facet-weaker', weaker: valued(lowest), next: valued(next) }];
}

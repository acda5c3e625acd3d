import type { Slug } from '#domain/ids.ts';
import { cellKey, type Level } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { GridCell } from '#domain/scoring/grid.ts';
import type { Basis } from './basis.ts';
import { lineGroups } from './groups.ts';
import type { Counts } from './point.ts';
import { scaleOf, type ChartScale } from './scale.ts';

/** Of what is told of partners: one dimension, or (null) the mean of them all. */
export type JudgedBy = Slug | null;

export type Judged = {
  readonly level: Extract<Level, 'overall' | 'dimension'>;
  readonly id: Slug;
  /** Null: the overall figure. */
  readonly title: Text | null;
  readonly scale: ChartScale;
};

/** The dimensions by which partners judge each other. */
export const dimensionsJudged = ({ questionnaire, released }: Basis): { id: Slug; title: Text }[] =>
  lineGroups(questionnaire, released.questionnaire.form, 'partner').map(({ id, title }) => ({ id, title }));

/** Null where the form asks no such thing about partners. */
export function judgedBy(basis: Basis, by: JudgedBy): Judged | null {
  const { questionnaire, released } = basis;
  const dimensions = dimensionsJudged(basis).filter(({ id }) => by === null || id === by);
  const places = dimensions.map(({ id }) => ({ level: 'dimension' as const, id }));
  const scale = scaleOf(questionnaire, released.questionnaire.form, places);
  if (!scale) return null;
  if (by === null) return { level: 'overall', id: 'overall', title: null, scale };
  return { level: 'dimension', id: by, title: dimensions[0]?.title ?? null, scale };
}

/** Whether anything of what partners say about each other may be told. */
export function tellsWho(basis: Basis, by: JudgedBy): boolean {
  const judged = judgedBy(basis, by);
  return judged !== null && judgedGrid(basis, judged).length > 0;
}

/** Who is behind what partners say about each other; null where nothing of it may be told. */
export function judgingCounts({ released }: Basis, grid: readonly GridCell[]): Counts | null {
  const judges = new Set(grid.map(({ judge }) => judge)).size;
  return judges === 0 ? null : { n: [released.respondents, released.respondents], judges: [judges, judges] };
}

/** What partners say about each other, as far as it may be told; on the answer scale. */
export const judgedGrid = ({ released, partners }: Basis, { level, id }: Judged): GridCell[] =>
  partners.flatMap((judge) =>
    partners.flatMap((judged) => {
      const target = { subject: aboutPartner(judged.id), group: `from:${judge.id}`, level, id } as const;
      const cell = released.cells[cellKey(target)];
      return cell && judge.id !== judged.id ? { judge: judge.id, judged: judged.id, value: cell.mean } : [];
    }),
  );

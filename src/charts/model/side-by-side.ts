import type { Id } from '#domain/ids.ts';
import type { Group } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { kindOf } from '#domain/scoring/group.ts';
import { aboutPartner, type Subject } from '#domain/responses/subject.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { lineGroups } from './groups.ts';
import { countsOf, pointAt, type Counts, type Point } from './point.ts';
import { scaleOf, type ChartScale } from './scale.ts';

export type ProfileLevel = 'facet' | 'dimension';

export type SideBySideRow = {
  readonly level: ProfileLevel;
  readonly id: string;
  readonly title: Text;
  /** The first row of its principle. */
  readonly first: boolean;
  /** In the order of the partners. */
  readonly points: readonly (Point | null)[];
};

export type SideBySide = {
  readonly partners: readonly PartnerLook[];
  readonly rows: readonly SideBySideRow[];
  readonly scale: ChartScale;
  readonly counts: Counts | null;
};

/** Whose figures stand in a column, and how it looks. */
export type Column = { readonly look: PartnerLook; readonly subject: Subject; readonly group: Group };

/** All partners on one scale, by their principles or facets, in their own order: never a ranking (R4). */
export const sideBySide = (basis: Basis, level: ProfileLevel): SideBySide | null =>
  columnsBeside(basis, level, basis.partners.map(judgedAs('peers')));

/** One's own answers, shown to oneself: every partner judged, the own one last. */
export function ownProfiles(basis: Basis, own: Id): SideBySide | null {
  const { partners } = basis;
  const others = partners.filter(({ id }) => id !== own);
  const self = partners.filter(({ id }) => id === own);
  return columnsBeside(basis, 'facet', [...others, ...self].map(judgedAs('own')));
}

const judgedAs =
  (group: Group) =>
  (look: PartnerLook): Column => ({ look, subject: aboutPartner(look.id), group });

/** Columns about one kind of subject on one scale; null without columns, and where the form asks no such thing. */
export function columnsBeside(
  { released, questionnaire }: Basis,
  level: ProfileLevel,
  columns: readonly Column[],
): SideBySide | null {
  const [first] = columns;
  if (!first) return null;
  const { form } = released.questionnaire;
  const lines = lineGroups(questionnaire, form, kindOf(first.subject)).flatMap((principle) =>
    level === 'dimension'
      ? [{ level, id: principle.id, title: principle.title, first: true }]
      : principle.lines.map((line, place) => ({ ...line, first: place === 0 })),
  );
  const scale = scaleOf(questionnaire, form, lines);
  if (!scale) return null;
  const rows = lines.map((line) => ({
    level: line.level,
    id: line.id,
    title: line.title,
    first: line.first,
    points: columns.map(({ subject, group }) =>
      pointAt(released, { subject, group, level: line.level, id: line.id }, scale.m),
    ),
  }));
  return {
    partners: columns.map(({ look }) => look),
    rows,
    scale,
    counts: countsOf(rows.flatMap(({ points }) => points)),
  };
}

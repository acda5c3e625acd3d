import type { Id } from '#domain/ids.ts';
import type { Group } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
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

/** All partners on one scale, by their principles or facets, in their own order: never a ranking (R4). */
export function sideBySide(basis: Basis, level: ProfileLevel): SideBySide | null {
  return profiles(basis, 'peers', level, basis.partners);
}

/** One's own answers, shown to oneself: every partner judged, the own one last. */
export function ownProfiles(basis: Basis, own: Id): SideBySide | null {
  const { partners } = basis;
  return profiles(basis, 'own', 'facet', [
    ...partners.filter(({ id }) => id !== own),
    ...partners.filter(({ id }) => id === own),
  ]);
}

function profiles(
  { released, questionnaire }: Basis,
  group: Group,
  level: ProfileLevel,
  partners: readonly PartnerLook[],
): SideBySide | null {
  const { form } = released.questionnaire;
  const lines = lineGroups(questionnaire, form, 'partner').flatMap((principle) =>
    level === 'dimension'
      ? [{ level, id: principle.id, title: principle.title, first: true }]
      : principle.lines.map((line, place) => ({ ...line, first: place === 0 })),
  );
  const scale = scaleOf(questionnaire, form, lines);
  if (!scale) return null;
  const rows = lines.map(({ first, title, ...line }) => ({
    level: line.level,
    id: line.id,
    title,
    first,
    points: partners.map(({ id }) =>
      pointAt(released, { ...line, subject: aboutPartner(id), group }, scale.m),
    ),
  }));
  return { partners, rows, scale, counts: countsOf(rows.flatMap(({ points }) => points)) };
}

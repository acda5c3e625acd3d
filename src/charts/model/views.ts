import type { Id } from '#domain/ids.ts';
import type { Group } from '#domain/privacy/released.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { columnsBeside, type Column, type SideBySide } from './side-by-side.ts';

/** Whose people say so, and how they look: a judging partner, or a group of the cut. */
export type Viewer = { readonly look: PartnerLook; readonly group: Group };

/** One subject as several groups of people see it, by its principles. */
export type Views = SideBySide & {
  readonly columns: readonly Column[];
  /** Whether nothing is told of some groups, which then have no column: of many groups only. */
  readonly more: boolean;
};

/** Of more groups than this one that is not told has no place of its own: most would stand empty (R4's assignment). */
export const mostLanes = 8;

/** Null where the form asks no such thing about the subject. */
export function views(basis: Basis, subject: Subject, viewers: readonly Viewer[]): Views | null {
  const columns = viewers.map(({ look, group }): Column => ({ look, subject, group }));
  const model = columnsBeside(basis, 'dimension', columns);
  if (!model) return null;
  const told = columns.filter((_, place) => model.rows.some(({ points }) => points[place]));
  if (columns.length <= mostLanes || told.length === columns.length)
    return { ...model, columns, more: false };
  const rest = columnsBeside(basis, 'dimension', told);
  return { ...(rest ?? model), columns: rest ? told : columns, more: true };
}

/** Each other partner's people, as they see this one. */
export const otherViewers = ({ partners }: Pick<Basis, 'partners'>, about: Id): Viewer[] =>
  partners.filter(({ id }) => id !== about).map((look) => ({ look, group: `from:${look.id}` as const }));

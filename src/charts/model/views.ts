import type { Id } from '#domain/ids.ts';
import type { Group } from '#domain/privacy/released.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { columnsBeside, type Column, type SideBySide } from './side-by-side.ts';

/** Whose people say so, and how they look: a judging partner, or a group of the cut. */
export type Viewer = { readonly look: PartnerLook; readonly group: Group };

/** One subject as several groups of people see it, by its principles. */
export type Views = SideBySide & { readonly columns: readonly Column[] };

/** Null where the form asks no such thing about the subject. */
export function views(basis: Basis, subject: Subject, viewers: readonly Viewer[]): Views | null {
  const columns = viewers.map(({ look, group }): Column => ({ look, subject, group }));
  const model = columnsBeside(basis, 'dimension', columns);
  return model && { ...model, columns };
}

/** Each other partner's people, as they see this one. */
export const otherViewers = ({ partners }: Pick<Basis, 'partners'>, about: Id): Viewer[] =>
  partners.filter(({ id }) => id !== about).map((look) => ({ look, group: `from:${look.id}` as const }));

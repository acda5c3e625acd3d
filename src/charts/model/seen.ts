import type { Group } from '#domain/privacy/released.ts';
import type { SubjectKind } from '#domain/questionnaire/item.ts';
import { partnership, type Subject } from '#domain/responses/subject.ts';

/** Whose view, and of whom. */
export type Seen = {
  readonly subject: Subject;
  /** all: everybody's; peers, self: about a partner, of the others and its own; own: one's own, shown to oneself. */
  readonly group: Extract<Group, 'all' | 'peers' | 'self' | 'own'>;
};

/** What everybody speaks about together: the partnership, or each about oneself. */
export const together = (kind: SubjectKind): Subject => (kind === 'self' ? 'self' : partnership);

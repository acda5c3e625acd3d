import type { Id, Slug } from '#domain/ids.ts';
import { aboutPartner, type Subject } from '#domain/responses/subject.ts';
import type { Sheet } from './sheet.ts';

/**
 * Whose answers are taken together: the other partners' people, the partner's own, everybody's; of these those of one
 * judging partner (`from:` its id), or of one group of the cut (`cut:` its id).
 */
export type Group = 'peers' | 'self' | 'all' | `from:${Id}` | `cut:${Slug}`;

/** R1: about a partner there are two groups, never one; about anything else everybody speaks together. */
export const groupsAbout = (subject: Subject): readonly Group[] =>
  subject.startsWith('partner:') ? ['peers', 'self'] : ['all'];

/** The sheets of a group; a group that the subject does not have is a bug and throws. */
export function inGroup(sheets: readonly Sheet[], subject: Subject, group: Group): readonly Sheet[] {
  if (!groupsAbout(subject).includes(group)) throw new Error(`no group ${group} about ${subject}`);
  if (group === 'all') return sheets;
  return sheets.filter((sheet) => (aboutPartner(sheet.partner) === subject) === (group === 'self'));
}

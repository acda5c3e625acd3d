import type { Id, Slug } from '#domain/ids.ts';
import { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Cut } from '#domain/responses/cut.ts';
import { aboutPartner, type Subject } from '#domain/responses/subject.ts';
import type { Sheet } from './sheet.ts';

/** Who speaks: the partner spoken for, and the group of the cut. */
type Speaker = Pick<Sheet, 'partner' | 'cut'>;

/**
 * Whose answers are taken together: the other partners' people, the partner's own, everybody's; of these those of one
 * judging partner (`from:` its id), or of one group of the cut (`cut:` its id).
 */
export type Group = 'peers' | 'self' | 'all' | `from:${Id}` | `cut:${Slug}`;

export const kindOf = (subject: Subject): SubjectKind => SubjectKind.parse(subject.split(':')[0]);

/**
 * The groups that the speakers can have about the subject, in an order that does not depend on theirs. R1: about a
 * partner there are two, never one, and whoever else is grouped judges from outside; about anything else everybody
 * speaks together. Single partners are told apart about a partner and a pair; about the whole only if that is the cut.
 */
export function groupsAbout(
  subject: Subject,
  speakers: readonly Speaker[],
  cut: Cut | null,
): readonly Group[] {
  const judges = distinct(speakers.map(({ partner }) => partner));
  const named = new Set(subject.split(':').slice(1));
  const from = (partners: readonly Id[]) => partners.map((partner): Group => `from:${partner}`);
  const cuts = distinct(speakers.flatMap((speaker) => speaker.cut ?? [])).map((id): Group => `cut:${id}`);
  switch (kindOf(subject)) {
    case 'partner':
      return ['peers', 'self', ...from(judges.filter((judge) => !named.has(judge))), ...cuts];
    case 'pair':
      return ['all', ...from(judges.filter((judge) => named.has(judge)))];
    case 'partnership':
      return ['all', ...(cut?.by === 'partner' ? from(judges) : cuts)];
    case 'self':
      return ['all'];
  }
}

const distinct = <T extends string>(ids: readonly T[]): T[] => [...new Set(ids)].toSorted();

/** The speakers of a group; a group that the subject cannot have is a bug and throws. */
export function inGroup<S extends Speaker>(
  speakers: readonly S[],
  subject: Subject,
  group: Group,
): readonly S[] {
  const isAboutPartner = subject.startsWith('partner:');
  if (isAboutPartner ? group === 'all' : group === 'peers' || group === 'self') {
    throw new Error(`no group ${group} about ${subject}`);
  }
  return speakers.filter(({ partner, cut }) => {
    const isOwn = aboutPartner(partner) === subject;
    if (group === 'self' || isOwn) return group === 'self' && isOwn;
    if (group === 'peers' || group === 'all') return true;
    return group === `from:${partner}` || group === `cut:${cut}`;
  });
}

import type { Subject } from '#domain/responses/subject.ts';
import { cellsOf } from '#domain/scoring/cells.ts';
import { inGroup, type Group } from '#domain/scoring/group.ts';
import { planOf } from '#domain/scoring/plan.ts';
import type { Attendance } from './attendance.ts';
import { blindSheet } from './presence.ts';
import type { Presence } from './released.ts';
import { kindOf, type Figured } from './targets.ts';

/** Whose scores go into a figure. */
export type VoicesOf = (target: Figured) => readonly Presence[];

/** Found by the scoring itself, on answers that are all alike, so that the rules of who counts stand in one place. */
export function voicesIn(
  { questionnaire, form, weighting, presences }: Attendance,
  subject: Subject,
  group: Group,
): VoicesOf {
  const sheets = presences.map(blindSheet);
  const cells = cellsOf(planOf(questionnaire, form, kindOf(subject)), sheets, subject, group, weighting);
  const members = inGroup(sheets, subject, group);
  const byResponse = new Map(presences.map((presence) => [presence.response, presence]));
  return ({ kind, level, id }) => {
    const voices =
      kind === 'rating'
        ? (cells[level].get(id)?.voices ?? [])
        : members.filter(({ answers }) => answers.get(subject)?.has(id));
    return voices.flatMap(({ person }) => byResponse.get(person) ?? []);
  };
}

/** How many people of each partner there are, only partners with any; a person with two sittings is one. */
export function peopleOf(voices: readonly Presence[]): number[] {
  const partners = new Map<string, Set<string>>();
  for (const { partner, person } of voices) {
    partners.set(partner, (partners.get(partner) ?? new Set()).add(person));
  }
  return [...partners.values()].map(({ size }) => size);
}

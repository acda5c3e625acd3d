import { cutGroupOf } from '#domain/responses/cut.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { groupsAbout, inGroup, kindOf, type Group } from '#domain/scoring/group.ts';
import { personScores } from '#domain/scoring/person-scores.ts';
import { planOf } from '#domain/scoring/plan.ts';
import type { Attendance } from './attendance.ts';
import { blindAnswers } from './presence.ts';
import type { Presence } from './released.ts';
import type { Figured } from './targets.ts';

export type Voices = {
  readonly groups: readonly Group[];
  /** Whose answers of the group go into a figure. */
  readonly of: (group: Group, target: Figured) => readonly Presence[];
};

/** Who speaks about a subject, found by the scoring itself, on answers that are all alike: so its rules stand in one place. */
export function voicesAbout(subject: Subject, { questionnaire, form, cut, presences }: Attendance): Voices {
  const plan = planOf(questionnaire, form, kindOf(subject));
  const speakers = presences.map((presence) => {
    const answers = blindAnswers(presence, subject);
    return {
      presence,
      partner: presence.partner,
      cut: cutGroupOf(cut, presence),
      answers,
      scores: personScores(plan, answers),
    };
  });
  const hasSpoken = ({ kind, level, id }: Figured, { answers, scores }: (typeof speakers)[number]): boolean =>
    kind === 'rating' ? (scores[level].get(id)?.score ?? null) !== null : answers.has(id);
  return {
    groups: groupsAbout(subject, speakers, cut),
    of: (group, target) =>
      inGroup(speakers, subject, group).flatMap((speaker) =>
        hasSpoken(target, speaker) ? speaker.presence : [],
      ),
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

import type { Id } from '#domain/ids.ts';
import type { Weighting } from '#domain/responses/assessment.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Presence } from './released.ts';
import type { Row } from './row.ts';
import type { Figured } from './targets.ts';

/**
 * How the unknown answers of two responses hang together. A corrected response may hold new answers throughout, or
 * the old ones but for a few: nobody outside knows, so a figure has to be safe both ways.
 */
export type Way = 'all-new' | 'unchanged';

/** A mean to be: whose scores about whom, from which items, with how much weight. */
export type Side = {
  readonly parts: Figured['parts'];
  readonly voices: readonly Presence[];
  readonly subject: Subject;
  readonly weighting: Weighting;
};

/** The mean of the voices as a row, its coefficients 1 over the shares; of no voices an empty one. */
export function meanRow({ parts, voices, subject, weighting }: Side, way: Way): Row {
  const row = new Map<string, Map<string, number>>();
  const shareOf = voiceShares(voices, weighting);
  for (const voice of voices) {
    const answers = row.get(voice.person) ?? new Map<string, number>();
    row.set(voice.person, answers);
    const origin = way === 'all-new' ? voice.response : voice.sitting;
    const answered = new Set(voice.answered[subject]);
    for (const part of parts) {
      const given = part.filter(({ id }) => answered.has(id));
      const share = parts.length * given.length * shareOf(voice);
      for (const { id } of given) answers.set(`${origin} ${id}`, share);
    }
  }
  return row;
}

/** R2: each voice is one of so many equal shares. */
function voiceShares(voices: readonly Presence[], weighting: Weighting): (voice: Presence) => number {
  const sizes = new Map<Id, number>();
  for (const { partner } of voices) sizes.set(partner, (sizes.get(partner) ?? 0) + 1);
  return ({ partner }) =>
    weighting === 'respondent' ? voices.length : (sizes.get(partner) ?? 0) * sizes.size;
}

/** now − before */
export function differenceOf(now: Row, before: Row): Row {
  const row = new Map([...now].map(([person, answers]) => [person, new Map(answers)]));
  for (const [person, answers] of before) {
    const all = row.get(person) ?? new Map<string, number>();
    row.set(person, all);
    for (const [answer, share] of answers) all.set(answer, -share);
  }
  return row;
}

import type { Id } from '#domain/ids.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { inOrder } from '#domain/responses/partnership.ts';
import type { Subject } from '#domain/responses/subject.ts';
import { inTime, type DataInput } from './input.ts';

/** Short names that stand in place of random ids, the same in all tables that leave together. */
export type Codes = {
  /** `p1`, `p2`, … in the order of the rows; null for one that is not there. */
  readonly partner: (id: Id) => string | null;
  /** `p1`, `p1_p2`, `partnership` or `self`; null for one that is not there. */
  readonly subject: (subject: Subject) => string | null;
  /** 1 for the oldest; null for one that is not in the tables. */
  readonly assessment: (id: Id | null) => number | null;
};

export function codesOf({ partners, assessments }: Pick<DataInput, 'partners' | 'assessments'>): Codes {
  const places = new Map(inOrder(partners).map(({ id }, place) => [id, `p${place + 1}`]));
  const numbers = new Map<Assessment['id'] | null, number>(
    inTime(assessments).map(({ assessment }, place) => [assessment.id, place + 1]),
  );
  const partner = (id: Id) => places.get(id) ?? null;
  const codeOf = (subject: Subject) => {
    const [kind = '', ...ids] = subject.split(':');
    if (ids.length === 0) return kind;
    const codes = ids.map(partner);
    return codes.includes(null) ? null : codes.toSorted(byNumber).join('_');
  };
  // A million answers name the same few
  const subjects = new Map<Subject, string | null>();
  return {
    partner,
    subject: (subject) => {
      const known = subjects.get(subject);
      if (known !== undefined) return known;
      const code = codeOf(subject);
      subjects.set(subject, code);
      return code;
    },
    assessment: (id) => numbers.get(id) ?? null,
  };
}

const byNumber = (a: string | null, b: string | null) => Number(a?.slice(1)) - Number(b?.slice(1));

/** In the order of partners: `p2` before `p10`. */
export const inSubjectOrder = (codes: Iterable<string>): string[] =>
  [...new Set(codes)].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

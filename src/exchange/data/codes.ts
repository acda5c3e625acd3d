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
  return {
    partner,
    subject: (subject) => {
      const [kind = '', ...ids] = subject.split(':');
      if (ids.length === 0) return kind;
      const known = ids.map(partner);
      return known.includes(null) ? null : known.toSorted(byNumber).join('_');
    },
    assessment: (id) => numbers.get(id) ?? null,
  };
}

const byNumber = (a: string | null, b: string | null) => Number(a?.slice(1)) - Number(b?.slice(1));

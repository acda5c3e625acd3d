import type { Id } from '#domain/ids.ts';
import { asksEach, isOpen } from '#domain/responses/assessment.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { filledBefore } from './before.ts';
import { commentsOut } from './comments.ts';
import { release } from './filter.ts';
import { countFilled } from './live.ts';
import { filledPart, type Filled, type Occasion } from './occasion.ts';
import { alreadyOut, attendanceIn } from './out.ts';
import { planRelease } from './plan.ts';
import { presenceOf } from './presence.ts';
import type { Release, Released } from './released.ts';

/** By partner there are no releases; an anonymous assessment has none while it is open, or too little is new. */
export type NoRelease = { readonly kind: 'by-partner' | 'open' | 'too-few-new' };

/** The number that the next release would have (P7): after the first one it needs k new or changed respondents. */
export function mayRelease({ assessment, responses, releases }: Occasion): Result<number, NoRelease> {
  if (assessment.mode === 'by-partner') return fail({ kind: 'by-partner' });
  if (isOpen(assessment)) return fail({ kind: 'open' });
  const last = releases.at(-1);
  if (!last) return ok(1);
  const known = new Set(
    releases.flatMap(({ presences }) => presences.flatMap(({ of }) => of.map(({ response }) => response))),
  );
  const fresh = responses.map(presenceOf).filter(({ response }) => !known.has(response));
  if (new Set(fresh.map(({ person }) => person)).size < assessment.k) return fail({ kind: 'too-few-new' });
  return ok(last.number + 1);
}

/** What closing an anonymous assessment gives out; `others` are all other assessments of the partnership. */
export function nextRelease(
  occasion: Occasion,
  others: readonly Occasion[],
  id: Id,
): Result<Release, NoRelease> {
  const number = mayRelease(occasion);
  if (!number.ok) return number;
  const passed = passing(occasion, others, number.value);
  return ok({
    id,
    assessment: occasion.assessment.id,
    number: number.value,
    presences: passed.map(({ now, before }) => ({
      questionnaire: now.part.questionnaire.id,
      of: now.responses.map(presenceOf),
      before: before?.responses.map(presenceOf) ?? [],
    })),
    released: passed.map(({ released }) => released),
  });
}

type Passed = { readonly now: Filled; readonly before: Filled | null; readonly released: Released };

function passing(occasion: Occasion, others: readonly Occasion[], number: number): Passed[] {
  const { k, expected, parts } = occasion.assessment;
  return parts.filter(asksEach).flatMap(({ questionnaire: { id } }) => {
    const now = filledPart(occasion, id);
    if (!now) return [];
    const before = filledBefore(occasion, others, id);
    const shown = planRelease({
      k,
      partners: expected.length,
      now: attendanceIn(now),
      before: before && attendanceIn(before),
      out: alreadyOut([occasion, ...others], id),
    });
    return {
      now,
      before,
      released: release({
        now: countFilled(now),
        before: before && countFilled(before),
        shown,
        number,
        commentsOut: commentsOut(occasion.releases, id),
      }),
    };
  });
}

import { countedIn, type CountedPart } from '#domain/columns/counted-part.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { releasedComments } from './comments.ts';
import type { Sieve } from './plan-input.ts';
import { releasedCells, releasedGaps, releasedGates } from './released-cells.ts';
import { releasedChanges } from './released-changes.ts';
import { releasedLadders } from './released-ladders.ts';
import { ReleasedShape, type Released } from './released.ts';
import { scoredCells } from './scored.ts';

type Passing = {
  readonly now: CountedPart;
  readonly before: CountedPart | null;
  readonly shown: Sieve;
  readonly number: number;
  /** What earlier releases of the same assessment told. */
  readonly commentsOut: Released['comments'];
};

/** The figures of one questionnaire of an assessment that may be told, and nothing else of it. */
export function release({ now, before, shown, number, commentsOut }: Passing): Released {
  const { assessment, part } = now;
  const scored = scoredCells(now, shown.mean);
  return ReleasedShape.parse({
    assessment: assessment.id,
    questionnaire: { id: part.questionnaire.id, version: part.questionnaire.version, form: part.form },
    mode: assessment.mode,
    k: assessment.k,
    weighting: assessment.weighting,
    number,
    respondents: new Set(countedIn(now).map(({ respondent }) => respondent)).size,
    cells: releasedCells(scored, shown),
    gates: releasedGates(now, shown),
    ladders: releasedLadders(now, shown),
    gaps: releasedGaps(scored, shown, assessment.weighting),
    before: before?.assessment.id ?? null,
    changes: before ? releasedChanges(now, scored, before, shown) : {},
    comments: releasedComments(now, commentsOut),
  });
}

/** Where foreign data is not what the filter lets through: the place of the first fault. */
export type ReleasedError = { readonly kind: 'not-released'; readonly path: readonly PropertyKey[] };

/** What was let through on another device. */
export function readReleased(data: unknown): Result<Released, ReleasedError> {
  const parsed = ReleasedShape.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  return fail({ kind: 'not-released', path: parsed.error.issues[0]?.path ?? [] });
}

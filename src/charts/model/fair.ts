import type { Id } from '#domain/ids.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { fairScores, type FairError } from '#domain/scoring/fair.ts';
import { mean } from '#domain/statistics/mean.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { judgedBy, judgedGrid, judgingCounts, type JudgedBy } from './judged.ts';
import { spanToHundred, toHundred, type Counts } from './point.ts';

/** In points of 0..100; where the scores lie is told as a difference from the average of all, never as a place. */
export type FairPoint = {
  /** On 0..100, severe and generous judges taken out; it may leave the scale. */
  readonly fair: number;
  /** On 0..100: the mean of what the others say, each partner one voice. */
  readonly raw: number;
  /** fair − average. */
  readonly difference: number;
  /** raw − average: by as much as its judges are milder than all judges together, it is above `difference`. */
  readonly rawDifference: number;
  readonly se: number | null;
  /** 95 %, of the difference. */
  readonly interval: readonly [number, number] | null;
  /** Shown to lie above or below the average, all partners looked at together (C4). */
  readonly apart: boolean;
};

/** `hidden`: nothing of it may be told. */
export type NoFair = FairError['kind'] | 'hidden';

export type FairRow = {
  readonly id: Id;
  readonly partner: PartnerLook;
  readonly point: FairPoint | null;
};

export type Fair = {
  /** Of the dimension; null: the overall figure. */
  readonly title: Text | null;
  /** In the order of the partners: never a ranking. A partner that nobody judged has no point. */
  readonly rows: readonly FairRow[];
  /** Why there are no fair scores; null where there are. */
  readonly none: NoFair | null;
  readonly counts: Counts | null;
};

/** R4: the fair scores beside the raw ones. Null where the form asks no such thing. */
export function fair(basis: Basis, by: JudgedBy = null): Fair | null {
  const judged = judgedBy(basis, by);
  if (!judged) return null;
  const { title, scale } = judged;
  const without = (none: NoFair): Fair => ({ title, rows: [], none, counts: null });
  if (basis.partners.length < 3) return without('two-partners');
  const grid = judgedGrid(basis, judged);
  if (grid.length === 0) return without('hidden');
  const result = fairScores(grid);
  if (!result.ok) return without(result.error.kind);
  const { average, scores } = result.value;
  const rows = basis.partners.map((partner): FairRow => {
    const { id } = partner;
    const score = scores.find((one) => one.judged === id);
    const raw = mean(grid.filter((cell) => cell.judged === id).map(({ value }) => value));
    if (!score || raw === null) return { id, partner, point: null };
    const span = (difference: number) => spanToHundred(difference, scale.m);
    const point: FairPoint = {
      fair: toHundred(score.fair, scale.m),
      raw: toHundred(raw, scale.m),
      difference: span(score.difference),
      rawDifference: span(raw - average),
      se: score.se === null ? null : span(score.se),
      interval: score.interval && [span(score.interval[0]), span(score.interval[1])],
      apart: score.apart,
    };
    return { id, partner, point };
  });
  return { title, rows, none: null, counts: judgingCounts(basis, grid) };
}

/** One partner's own fair score beside its raw one; null where there is none. */
export const fairOf = (basis: Basis, partner: Id, by: JudgedBy = null): FairPoint | null =>
  fair(basis, by)?.rows.find((row) => row.partner.id === partner)?.point ?? null;

/** Whether its judges were stricter or milder than all judges together, as far as the screen shows a difference. */
export function judgesOf({ fair: score, raw }: FairPoint): 'stricter' | 'milder' | 'alike' {
  const apart = Math.round(score) - Math.round(raw);
  return apart > 0 ? 'stricter' : apart < 0 ? 'milder' : 'alike';
}

import type { Group, Level } from '#domain/privacy/released.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Subject } from '#domain/responses/subject.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { isAsked, isSameFigure } from './comparable.ts';
import { countsOf, pointAt, type Counts, type Point } from './point.ts';
import { scaleOf, type ChartScale } from './scale.ts';

/** Whose line is drawn: a partner as the others see it, or the partnership as all see it. */
export type Series = {
  readonly subject: Subject;
  readonly group: Extract<Group, 'peers' | 'self' | 'all'>;
  readonly level: Level;
  /** `overall`, or the id of the dimension, facet or item. */
  readonly id: string;
};

export type ChangePoint = {
  readonly date: PlainDate;
  readonly point: Point | null;
  /** Whether the figure was asked for on that day. */
  readonly asked: boolean;
  /** Whether it rests on the same items as on the occasion before: else no line leads here, and nothing is compared. */
  readonly joined: boolean;
};

export type Change = {
  /** Null: the line is the partnership's. */
  readonly about: PartnerLook | null;
  /** Null: the overall figure. */
  readonly title: Text | null;
  readonly points: readonly ChangePoint[];
  readonly scale: ChartScale;
  readonly counts: Counts | null;
};

/** One figure over the assessments, oldest first. Null where the questionnaire has no such figure, or none is given. */
export function change(bases: readonly Basis[], series: Series): Change | null {
  const latest = bases.at(-1);
  if (!latest) return null;
  const scale = scaleAt(latest, series);
  if (!scale) return null;
  const points = bases.map((basis, place): ChangePoint => {
    const m = scaleAt(basis, series)?.m;
    const before = bases[place - 1];
    return {
      date: basis.date,
      point: m === undefined ? null : pointAt(basis.released, series, m),
      asked: isAsked(basis, series),
      joined: before !== undefined && isSameFigure(basis, before, series),
    };
  });
  return {
    about: latest.partners.find(({ id }) => series.subject === `partner:${id}`) ?? null,
    title: titleOf(latest, series),
    points,
    scale,
    counts: countsOf(points.map(({ point }) => point)),
  };
}

/** The scale of the figure on that occasion: an instrument may change from version to version. */
export const scaleAt = ({ questionnaire, released }: Basis, series: Series): ChartScale | null =>
  scaleOf(questionnaire, released.questionnaire.form, [series]);

function titleOf({ questionnaire }: Basis, { level, id }: Series): Text | null {
  if (level === 'item') return questionnaire.items.find((item) => item.id === id)?.text ?? null;
  const { dimensions } = questionnaire;
  const named = level === 'facet' ? dimensions.flatMap(({ facets }) => facets) : dimensions;
  return level === 'overall' ? null : (named.find((one) => one.id === id)?.title ?? null);
}

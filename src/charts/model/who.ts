import type { Id, Slug } from '#domain/ids.ts';
import type { Group, Level } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import type { Basis, PartnerLook } from './basis.ts';
import { judgedBy, type JudgedBy } from './judged.ts';
import { countsOf, pointAt, type Counts, type Point } from './point.ts';
import type { ChartScale } from './scale.ts';

export type WhoRow = {
  readonly id: Id;
  readonly judge: PartnerLook;
  /** In the order of the partners; at the judge's own place how it sees itself, which no mean holds (R1). */
  readonly points: readonly (Point | null)[];
};

export type Who = {
  /** Of the dimension; null: the overall figure. */
  readonly title: Text | null;
  readonly place: { readonly level: Level; readonly id: Slug };
  readonly partners: readonly PartnerLook[];
  readonly rows: readonly WhoRow[];
  readonly scale: ChartScale;
  /** Of what partners say about each other; null where nothing of it may be shown. */
  readonly counts: Counts | null;
};

/** What each partner says about each other one. Null where the form asks no such thing. */
export function who(basis: Basis, by: JudgedBy = null): Who | null {
  const { released, partners } = basis;
  const judged = judgedBy(basis, by);
  if (!judged) return null;
  const { level, id, title, scale } = judged;
  const place = { level, id };
  const at = (partner: Id, group: Group) =>
    pointAt(released, { ...place, subject: aboutPartner(partner), group }, scale.m);
  const rows = partners.map((judge) => ({
    id: judge.id,
    judge,
    points: partners.map((one) => at(one.id, one === judge ? 'self' : `from:${judge.id}`)),
  }));
  const others = rows.flatMap(({ points }, row) => points.filter((_, column) => column !== row));
  return { title, place, partners, rows, scale, counts: countsOf(others) };
}

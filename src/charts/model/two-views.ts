import type { Id } from '#domain/ids.ts';
import type { Level } from '#domain/privacy/released.ts';
import type { Text } from '#domain/questionnaire/text.ts';
import { aboutPartner } from '#domain/responses/subject.ts';
import { partnerOf, type Basis, type PartnerLook } from './basis.ts';
import { countsOf, pointAt, type Counts, type Point } from './point.ts';

type Place = { readonly level: Level; readonly id: string; readonly title: Text };

/** A facet or principle of a partner; null is a gap, never zero. */
export type View = {
  readonly level: Level;
  readonly id: string;
  readonly title: Text;
  /** How the others see it. */
  readonly peers: Point | null;
  /** How it sees itself. */
  readonly self: Point | null;
};

/** Who is seen, and how many looked. */
export type TwoViews = {
  readonly about: PartnerLook;
  /** Of two partners the peer score is the other's view, and is named so (P5). */
  readonly onlyOther: PartnerLook | null;
  readonly peersCounts: Counts | null;
  readonly selfCounts: Counts | null;
};

export function viewAt({ released }: Basis, about: Id, m: number, { level, id, title }: Place): View {
  const target = { subject: aboutPartner(about), level, id };
  return {
    level,
    id,
    title,
    peers: pointAt(released, { ...target, group: 'peers' }, m),
    self: pointAt(released, { ...target, group: 'self' }, m),
  };
}

export function twoViews(basis: Basis, about: Id, views: readonly View[]): TwoViews {
  const others = basis.partners.filter(({ id }) => id !== about);
  return {
    about: partnerOf(basis, about),
    onlyOther: (others.length === 1 && others[0]) || null,
    peersCounts: countsOf(views.map(({ peers }) => peers)),
    selfCounts: countsOf(views.map(({ self }) => self)),
  };
}

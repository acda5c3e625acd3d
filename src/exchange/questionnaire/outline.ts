import type { SubjectKind } from '#domain/questionnaire/item.ts';
import type { Language } from '#domain/questionnaire/text.ts';
import type { Place } from './finding.ts';

/** Words with the place that each language has, or should have, in the file. */
export type Wording = {
  readonly text: Readonly<Record<Language, string>>;
  readonly place: (language: Language | null) => Place;
};

/** A scale by the name that its items share, in its order among the scales; the lowest point first. */
export type Points = {
  readonly name: string;
  readonly order: number;
  readonly points: readonly Wording[];
};

/** How an item is answered. */
export type Asks =
  | { readonly kind: 'rating'; readonly points: Points; readonly reversed: boolean }
  | { readonly kind: 'gate' | 'open' | 'step' }
  | { readonly kind: 'ladder'; readonly levels: readonly Wording[] }
  | {
      readonly kind: 'matrix';
      readonly levels: readonly Wording[];
      readonly stages: readonly { readonly name: string; readonly title: Wording }[];
      readonly aim: number;
    };

export type OutlineItem = {
  readonly is: 'item';
  readonly name: string;
  readonly text: Wording;
  readonly asks: Asks;
  readonly subject: SubjectKind;
  readonly crosswalk: string | null;
  /** Where it is asked among all items. */
  readonly order: number;
};

export type OutlineGroup = {
  readonly is: 'group';
  readonly name: string;
  readonly place: Place;
  readonly title: Wording | null;
  readonly description: Wording | null;
  readonly members: readonly Member[];
};

export type Member = OutlineItem | OutlineGroup;

/** What all foreign formats come down to: groups of items, each thing with its place in the file. */
export type Outline = {
  readonly id: string;
  readonly version: number;
  readonly languages: readonly Language[];
  readonly title: Wording;
  readonly purpose: Wording;
  readonly audience: Wording | null;
  readonly joint: boolean;
  readonly members: readonly Member[];
};

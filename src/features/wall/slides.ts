import type { PartnerLook } from '#charts/model/basis.ts';
import type { Radar } from '#charts/model/radar.ts';
import type { Shift, Vote } from '#charts/model/shift.ts';
import type { Strength } from '#charts/model/strongest.ts';
import type { Talk } from '#charts/model/talk.ts';
import type { Item } from '#domain/questionnaire/item.ts';
import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import type { HandsPoint } from '#domain/responses/show-of-hands.ts';
import type { Hands } from '#domain/responses/tally.ts';

/** Why there is nothing to talk about: no figure may be shown, none is about the partnership, all agree, nearly so, or nobody knows. */
export type Why = 'none' | 'partners-only' | 'together' | 'alike' | 'near' | 'untold';

export type Slide = { readonly id: string } & (
  | { readonly kind: 'join' | 'promise' | 'agreed' }
  | { readonly kind: 'strengths'; readonly strengths: readonly Strength[] }
  | { readonly kind: 'talk'; readonly talk: Talk; readonly place: number; readonly of: number }
  | { readonly kind: 'shift'; readonly shift: Shift; readonly votes: readonly [Vote, Vote] }
  | {
      readonly kind: 'hands';
      readonly questionnaire: Questionnaire;
      readonly item: Item;
      readonly points: readonly HandsPoint[];
      readonly hands: Hands;
    }
  | { readonly kind: 'plain'; readonly why: Why }
  | { readonly kind: 'partner'; readonly partner: PartnerLook; readonly profile: Radar }
);
export type SlideOf<K extends Slide['kind']> = Extract<Slide, { kind: K }>;

/** There is always one to show. */
export type Slides = readonly [Slide, ...Slide[]];

/** While people answer nothing but numbers is shown, by partner too: first all answer, then all see. */
export const slidesWhileOpen = ({ parts }: Assessment): Slides => [
  { id: 'join', kind: 'join' },
  ...(parts.some(asksEach) ? [{ id: 'promise', kind: 'promise' } as const] : []),
];

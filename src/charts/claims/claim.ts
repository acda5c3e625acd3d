import type { Mode, Weighting } from '#domain/responses/assessment.ts';
import type { GateValue } from '#domain/responses/answer.ts';
import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Text } from '#domain/questionnaire/text.ts';

/** What a figure is called; null: the overall score. */
export type Name = Text | null;

type Nothing = object;
type People = { readonly n: number };
/** A gate is a question; what is said of it answers that question. */
type Asked = { readonly asked: Text };
type Valued = { readonly title: Text; readonly value: number };
type TwoValues = { readonly self: number; readonly peers: number };
type FairAndRaw = { readonly name: string; readonly fair: number; readonly raw: number };
type Moved = { readonly points: number };
type Changed = { readonly what: Name; readonly before: PlainDate };
type Turned = Changed & Moved;

/**
 * Everything that may be said about figures, each with the numbers it is said with: on 0..100, differences in points of
 * it. What is not in this list is not said; each has its sentence in `sentences.ts`.
 */
type Claims = {
  /**
   * P4, the one thing said of what is hidden, empty or too few. `what`: the figures by name, or one of the two views, where
   * others are shown; null: all there is.
   */
  hidden: {
    readonly mode: Mode;
    readonly k: number;
    readonly what: readonly string[] | 'peers' | 'self' | null;
  };

  /** P6: in place of what is told only when every judging partner has so many people, whether they have or not. */
  'each-partner': { readonly k: number };

  /** A1, R1: a mean with what it rests on. `of`: whose figure; `from`: the one partner or group whose people say so. */
  mean: People & {
    readonly what: Name;
    readonly value: number;
    readonly judges: number;
    readonly of?: string | undefined;
    readonly from?: string | undefined;
  };
  'mean-self': People & { readonly name: string; readonly value: number };
  /** R2, where several partners judge. */
  voices: { readonly weighting: Weighting };
  'own-answer': { readonly what: Name; readonly value: number; readonly of?: string | undefined };
  'own-gate': Asked & { readonly answer: GateValue };
  'own-open': Nothing;

  /** C1: how far the figure might move if the same people answered again. */
  interval: { readonly low: number; readonly high: number };
  /** C1: both ends are the figure as it is shown. */
  'interval-narrow': { readonly value: number };
  'same-answers': People;
  /** C1: partners differ, but nobody within a partner. */
  'same-within': Nothing;
  'few-answers': People & { readonly needed: number };
  'no-interval': Nothing;
  /** C2 */
  'band-in': { readonly band: Text };
  'band-touches': { readonly bands: readonly Text[] };
  'band-none': Nothing;
  /** A1: how far answers lie from the mean; the whole distribution where it is told. */
  spread: { readonly points: number };
  /** A1: of several partners, within each of them and then pooled. */
  'spread-within': { readonly points: number };
  distribution: { readonly points: readonly { readonly title: Text; readonly count: number }[] };
  /** A1: the same item about several partners; `n` answers. */
  'mean-together': {
    readonly what: Name;
    readonly value: number;
    readonly n: number;
    readonly partners: number;
  };
  /** A1: one of the items people disagree on most. */
  disputed: Nothing;
  /** A2, A3: more than random answers would, or not; where neither can be said, nothing is. */
  agreed: Nothing;
  'not-agreed': Nothing;
  /** S1; `of`: all who answered. */
  'cannot-judge': { readonly some: number; readonly of: number };

  /** S3: from half a point of the answer scale on, and below it. */
  'facet-weaker': { readonly weaker: Valued; readonly next: Valued };
  'facets-alike': { readonly titles: readonly Text[] };
  /** S4 */
  weakest: Valued;
  'no-weakest': Nothing;
  /** `from`: of two partners the other one, whose view it is (P5). */
  strongest: { readonly name: string; readonly value: number; readonly from?: string };

  /** R3: the difference between the own view and the others'; marked ('seen differently') only by its interval. */
  'gap-higher': { readonly points: number };
  'gap-lower': { readonly points: number };
  'gap-marked': { readonly points: number };
  'gap-none': Nothing;
  /** R3: the largest one, as a question. */
  talk: TwoValues & { readonly name: string; readonly from?: string };
  'talk-marked': TwoValues & { readonly name: string; readonly from?: string };

  /** R4: whose judges were stricter or milder than all judges together; else why there is no fair score. */
  'fair-stricter': FairAndRaw;
  'fair-milder': FairAndRaw;
  'fair-alike': FairAndRaw;
  /** R4: from the average of all, never a place. */
  'fair-difference': { readonly points: number };
  'fair-interval': { readonly low: number; readonly high: number };
  /** C4: not shown to differ from the average, all partners looked at together. */
  'fair-average': Nothing;
  'fair-two-partners': Nothing;
  'fair-not-connected': Nothing;
  'fair-no-residual': Nothing;
  /** R5: as a question. */
  mutual: { readonly a: string; readonly b: string; readonly aOfB: number; readonly bOfA: number };

  /** C3, C4: since the assessment before. */
  'change-up': Turned;
  'change-down': Turned;
  'change-not-shown': Changed;
  /** C4: shown if it stood alone, taken back by the adjustment. */
  'change-among-many': Changed & { readonly together: number };
  'change-all-same': Turned;
  'change-too-few': Changed;
  /** In points of 0..100. */
  'change-range': { readonly low: number; readonly high: number };
  paired: { readonly pairs: number };
  unpaired: Nothing;

  /** V2: since the first vote on the item, which is named beside it. */
  'shift-up': Moved;
  'shift-down': Moved;
  'shift-not-shown': Moved;
  /** C4 */
  'shift-among-many': { readonly together: number };
  'shift-all-same': Moved;
  'shift-too-few': Moved;
  /** S9: nothing is worked out, the two pictures are looked at. */
  'shift-pictures': Nothing;
  'hands-uncounted': Nothing;

  /** S5 */
  'gate-met': Asked & People;
  'gate-partly': Asked & People;
  'gate-contested': Asked & People;
  'gate-not-met': Asked & People;
  'gate-few': Asked & People & { readonly needed: number };
  'gate-unjudged': Asked;
  'gate-counts': { readonly yes: number; readonly partly: number; readonly notYet: number };

  /** S5, S8: what all agreed on; `text` as it was typed. */
  'joint-met': Asked;
  'joint-partly': Asked;
  'joint-not-met': Asked;
  'joint-open': Asked;
  'joint-proof': { readonly text: string };
  'joint-reason': { readonly text: string };
  'joint-unproven': Nothing;

  /** S7, S8 */
  'step-done': { readonly date: PlainDate };
  'step-undated': Nothing;
  'step-skipped': Nothing;
  'step-next': Nothing;
  'step-ahead': Nothing;
  'step-unsettled': Nothing;

  /** S6: the lower of the two middle answers, and the middle wish against it. */
  level: People & { readonly level: Text };
  'level-up': { readonly steps: number };
  'level-stay': Nothing;
  'level-down': { readonly steps: number };
  'aim-below': { readonly aim: Text };
  'aim-at': Nothing;
  'aim-above': { readonly aim: Text };
};

export type ClaimKind = keyof Claims;

/** One thing that may be said, of the kinds named. */
export type Claim<K extends ClaimKind = ClaimKind> = { [P in K]: { readonly kind: P } & Claims[P] }[K];

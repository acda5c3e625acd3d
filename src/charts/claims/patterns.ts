import type { Text } from '#domain/questionnaire/text.ts';
import type { Key, Words } from '#i18n/words.ts';
import type { Claim, Name } from './claim.ts';
import { nameOf, people } from './said.ts';

/** A sentence without numbers. */
export const plain =
  (key: Key) =>
  ({ t }: Words): string =>
    t(key);

/** A difference, rounded as the figures are; its side is in the words. */
export const withPoints =
  (key: Key) =>
  ({ t }: Words, { points }: { readonly points: number }): string =>
    t(key, { count: Math.round(Math.abs(points)) });

/** A question, and what is said in answer to it. */
export const answered = ({ say }: Words, { asked }: { readonly asked: Text }, sentence: string): string =>
  `${say(asked)} ${sentence}`;

export const withAnswer =
  (key: Key) =>
  (words: Words, claim: { readonly asked: Text }): string =>
    answered(words, claim, words.t(key));

type Judged = { readonly asked: Text; readonly n: number };

export const withVerdict =
  (key: Key) =>
  (words: Words, claim: Judged): string =>
    answered(words, claim, words.t(key, { people: people(words, claim.n) }));

export const withSteps =
  (key: Key) =>
  ({ t }: Words, { steps }: { readonly steps: number }): string =>
    t(key, { count: Math.abs(steps) });

export const withAim =
  (key: Key) =>
  ({ t, say }: Words, { aim }: { readonly aim: Text }): string =>
    t(key, { aim: say(aim) });

export const twoViews =
  (severalOthers: Key, oneOther: Key) =>
  ({ t, number }: Words, { name, self, peers, from }: Claim<'talk' | 'talk-marked'>): string => {
    const values = { name, self: number(self), peers: number(peers) };
    return from === undefined ? t(severalOthers, values) : t(oneOther, { ...values, from });
  };

export const fairAndRaw =
  (key: Key) =>
  (
    { t, number }: Words,
    { name, fair, raw }: Claim<'fair-stricter' | 'fair-milder' | 'fair-alike'>,
  ): string =>
    t(key, { name, fair: number(fair), raw: number(raw) });

export const since = (words: Words, { what, before }: { readonly what: Name; readonly before: string }) => ({
  what: nameOf(words, what),
  date: words.date(before),
});

export const turned =
  (key: Key) =>
  (words: Words, claim: Claim<'change-up' | 'change-down'>): string =>
    words.t(key, { ...since(words, claim), points: words.number(Math.abs(claim.points)) });

export const notTurned =
  (key: Key) =>
  (words: Words, claim: Claim<'change-not-shown' | 'change-too-few'>): string =>
    words.t(key, since(words, claim));

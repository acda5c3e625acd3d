import type { Words } from '#i18n/words.ts';
import { signed } from '#charts/words/signed.ts';
import type { Claim, ClaimKind } from './claim.ts';
import {
  answered,
  fairAndRaw,
  notTurned,
  plain,
  since,
  turned,
  twoViews,
  withAim,
  withAnswer,
  withPoints,
  withSteps,
  withVerdict,
} from './patterns.ts';
import { counted, judges, nameOf, people, titleOf } from './said.ts';

type Sentences = { readonly [K in ClaimKind]: (words: Words, claim: Claim<K>) => string };

/** The one table of what is said about figures: a claim without its sentence does not compile. */
export const sentences: Sentences = {
  hidden: ({ t }, { mode, k, what }) => {
    if (what === null) return t(`charts.hidden.all-${mode}`, { k });
    const names = typeof what === 'string' ? t(`charts.hidden.${what}-all`) : what.join('; ');
    return t(`charts.hidden.${mode}`, { k, what: names });
  },
  'each-partner': ({ t }, { k }) => t('charts.claim.each-partner', { k }),

  mean: (words, claim) =>
    words.t('charts.claim.mean', {
      what: nameOf(words, claim.what, claim.of),
      value: words.number(claim.value),
      people: judges(words, claim),
    }),
  'mean-self': (words, { name, value, n }) =>
    words.t('charts.claim.mean-self', { name, value: words.number(value), people: people(words, n) }),
  voices: ({ t }, { weighting }) => t(`charts.claim.voices-${weighting}`),
  'own-answer': (words, { what, of, value }) =>
    words.t('charts.claim.own-answer', { what: nameOf(words, what, of), value: words.number(value) }),
  'own-gate': (words, claim) => {
    const { t } = words;
    const answer = t('charts.claim.quoted', { text: t(`question.gate.${claim.answer}`) });
    return answered(words, claim, t('charts.claim.own-gate', { answer }));
  },
  'own-open': plain('charts.claim.own-open'),

  interval: ({ t, number }, { low, high }) =>
    t('charts.claim.interval', { low: number(low), high: number(high) }),
  'interval-narrow': ({ t, number }, { value }) =>
    t('charts.claim.interval-narrow', { value: number(value) }),
  'same-answers': ({ t }, { n }) => t('charts.claim.same-answers', { count: n }),
  'same-within': plain('charts.claim.same-within'),
  'few-answers': (words, { n, needed }) =>
    words.t('charts.claim.few-answers', { people: people(words, n), needed }),
  'no-interval': plain('charts.claim.no-interval'),
  'band-in': ({ t, say }, { band }) => t('charts.claim.band-in', { band: say(band) }),
  'band-touches': ({ t, say, list }, { bands }) =>
    t('charts.claim.band-touches', {
      n: bands.length,
      list: list(bands.map((band) => t('charts.claim.quoted', { text: say(band) }))),
    }),
  'band-none': plain('charts.claim.band-none'),
  spread: withPoints('charts.claim.spread'),
  'spread-within': withPoints('charts.claim.spread-within'),
  distribution: (words, { points }) => words.t('charts.claim.distribution', { list: counted(words, points) }),
  'mean-together': (words, { what, value, n, partners }) =>
    words.t('charts.claim.mean-together', {
      what: nameOf(words, what),
      value: words.number(value),
      answers: words.t('charts.items.answers', { count: n, n: words.number(n) }),
      count: partners,
    }),
  disputed: plain('charts.claim.disputed'),
  agreed: plain('charts.claim.agreed'),
  'not-agreed': plain('charts.claim.not-agreed'),
  'cannot-judge': ({ t }, { some, of }) => t('charts.claim.cannot-judge', { some, count: of }),

  'facet-weaker': ({ t, say, number }, { weaker, next }) =>
    t('charts.claim.facet-weaker', {
      weaker: say(weaker.title),
      low: number(weaker.value),
      next: say(next.title),
      high: number(next.value),
    }),
  'facets-alike': ({ t, say, list }, { titles }) =>
    t('charts.claim.facets-alike', { list: list(titles.map(say)) }),
  weakest: (words, { title, value }) =>
    words.t('charts.claim.weakest', { title: titleOf(words, title), value: words.number(value) }),
  'no-weakest': plain('charts.claim.no-weakest'),
  strongest: ({ t, number }, { name, value, from }) =>
    from === undefined
      ? t('charts.claim.strongest', { name, value: number(value) })
      : t('charts.claim.strongest-one', { name, value: number(value), from }),

  'gap-higher': withPoints('charts.claim.gap-higher'),
  'gap-lower': withPoints('charts.claim.gap-lower'),
  'gap-marked': withPoints('charts.claim.gap-marked'),
  'gap-none': plain('charts.claim.gap-none'),
  talk: twoViews('charts.claim.talk', 'charts.claim.talk-one'),
  'talk-marked': twoViews('charts.claim.talk-marked', 'charts.claim.talk-marked-one'),

  'fair-stricter': fairAndRaw('charts.claim.fair-stricter'),
  'fair-milder': fairAndRaw('charts.claim.fair-milder'),
  'fair-alike': fairAndRaw('charts.claim.fair-alike'),
  'fair-difference': (words, { points }) =>
    words.t('charts.claim.fair-difference', { points: signed(words, points) }),
  'fair-interval': (words, { low, high }) =>
    words.t('charts.claim.fair-interval', { low: signed(words, low), high: signed(words, high) }),
  'fair-average': plain('charts.claim.fair-average'),
  'fair-two-partners': plain('charts.claim.fair-two-partners'),
  'fair-not-connected': plain('charts.claim.fair-not-connected'),
  'fair-no-residual': plain('charts.claim.fair-no-residual'),
  mutual: ({ t, number }, { a, b, aOfB, bOfA }) =>
    t('charts.claim.mutual', { a, b, aOfB: number(aOfB), bOfA: number(bOfA) }),

  'change-up': turned('charts.claim.up'),
  'change-down': turned('charts.claim.down'),
  'change-not-shown': notTurned('charts.claim.not-shown'),
  'change-among-many': (words, claim) =>
    words.t('charts.claim.among-many', { ...since(words, claim), count: claim.together }),
  'change-all-same': (words, claim) =>
    words.t('charts.claim.all-same', { ...since(words, claim), points: signed(words, claim.points) }),
  'change-too-few': notTurned('charts.claim.too-few'),
  'change-range': (words, { low, high }) =>
    words.t('charts.claim.change-range', { low: signed(words, low), high: signed(words, high) }),
  paired: ({ t }, { pairs }) => t('charts.claim.pairs', { count: pairs }),
  unpaired: plain('charts.claim.unpaired'),

  'shift-up': withPoints('charts.claim.shift-up'),
  'shift-down': withPoints('charts.claim.shift-down'),
  'shift-not-shown': plain('charts.claim.shift-not-shown'),
  'shift-among-many': ({ t }, { together }) => t('charts.claim.shift-among-many', { count: together }),
  'shift-all-same': (words, { points }) =>
    Math.round(points) === 0
      ? words.t('charts.claim.shift-stayed')
      : words.t('charts.claim.shift-all-same', { points: signed(words, points) }),
  'shift-too-few': plain('charts.claim.shift-too-few'),
  'shift-pictures': plain('charts.claim.shift-pictures'),
  'hands-uncounted': plain('charts.claim.hands-uncounted'),

  'gate-met': withVerdict('charts.claim.gate-met'),
  'gate-partly': withVerdict('charts.claim.gate-partly'),
  'gate-contested': withVerdict('charts.claim.gate-contested'),
  'gate-not-met': withVerdict('charts.claim.gate-not-met'),
  'gate-few': (words, claim) =>
    answered(
      words,
      claim,
      words.t('charts.claim.gate-few', { people: people(words, claim.n), needed: claim.needed }),
    ),
  'gate-unjudged': withAnswer('charts.claim.gate-unjudged'),
  'gate-counts': ({ t }, { yes, partly, notYet }) => t('charts.claim.gate-counts', { yes, partly, notYet }),

  'joint-met': withAnswer('charts.claim.joint-met'),
  'joint-partly': withAnswer('charts.claim.joint-partly'),
  'joint-not-met': withAnswer('charts.claim.joint-not-met'),
  'joint-open': withAnswer('charts.claim.joint-open'),
  'joint-proof': ({ t }, { text }) => t('charts.claim.joint-proof', { text }),
  'joint-reason': ({ t }, { text }) => t('charts.claim.joint-reason', { text }),
  'joint-unproven': plain('charts.claim.joint-unproven'),

  'step-done': ({ t, date }, { date: day }) => t('charts.claim.step-done', { date: date(day) }),
  'step-undated': plain('charts.claim.step-undated'),
  'step-skipped': plain('charts.claim.step-skipped'),
  'step-next': plain('charts.claim.step-next'),
  'step-ahead': plain('charts.claim.step-ahead'),
  'step-unsettled': plain('charts.claim.step-unsettled'),

  level: (words, { n, level }) =>
    words.t('charts.claim.level', { people: people(words, n), level: words.say(level) }),
  'level-up': withSteps('charts.claim.level-up'),
  'level-stay': plain('charts.claim.level-stay'),
  'level-down': withSteps('charts.claim.level-down'),
  'aim-below': withAim('charts.claim.aim-below'),
  'aim-at': plain('charts.claim.aim-at'),
  'aim-above': withAim('charts.claim.aim-above'),
};

/** The sentence of a claim, with its numbers. */
export const sentenceOf = <K extends ClaimKind>(words: Words, claim: Claim<K>): string =>
  sentences[claim.kind](words, claim);

import type { PlainDate } from '#domain/responses/plain-date.ts';
import type { Key, Words } from '#i18n/words.ts';
import type { ChangeClaim, ChangeVerdict } from '#charts/model/change-claims.ts';
import { signed } from './phrases.ts';

const sentenceOf: Record<ChangeVerdict, Key> = {
  up: 'charts.claim.up',
  down: 'charts.claim.down',
  'not-shown': 'charts.claim.not-shown',
  'all-same': 'charts.claim.all-same',
  'too-few': 'charts.claim.too-few',
};

/** What may be said about one change since the day before, and what it rests on; `name` is the figure's. */
export function claimSentences(words: Words, claim: ChangeClaim, name: string, before: PlainDate): string[] {
  const { verdict, difference, pairs } = claim;
  const what = name.slice(0, 1).toLocaleUpperCase() + name.slice(1);
  const turned = verdict === 'up' || verdict === 'down';
  const points = turned ? words.number(Math.abs(difference)) : signed(words, difference);
  return [
    words.t(sentenceOf[verdict], { what, points, date: words.date(before) }),
    pairs === null ? words.t('charts.claim.unpaired') : words.t('charts.claim.pairs', { count: pairs }),
  ];
}

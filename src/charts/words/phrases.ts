import type { Words } from '#i18n/words.ts';
import type { Basis } from '#charts/model/basis.ts';
import type { Counts, Point } from '#charts/model/point.ts';
import type { ChartScale } from '#charts/model/scale.ts';
import { hiddenClaim } from '#charts/claims/hidden.ts';
import { sentenceOf } from '#charts/claims/sentences.ts';
import { formTitle } from '#domain/questionnaire/forms.ts';

/** `7–9 pengisi dari 3 mitra · 12 November 2026`; of no figures the date alone. */
export function facts(words: Words, { date }: Basis, counts: Counts | null): string {
  return [counts && people(words, counts), day(words, date)].filter(Boolean).join(' · ');
}

/** A date that no line ends within. */
export const day = (words: Words, date: string): string => words.date(date).replaceAll(' ', '\u00A0');

/** `9 pengisi dari 3 mitra`; of a single partner the partner is not counted. */
export function people(words: Words, { n, judges }: Counts): string {
  const respondents = counted(words, 'charts.facts.respondents', n);
  return judges[1] > 1 ? `${respondents} ${counted(words, 'charts.facts.partners', judges)}` : respondents;
}

type Counted = 'charts.facts.respondents' | 'charts.facts.partners';

function counted(words: Words, key: Counted, [low, high]: readonly [number, number]): string {
  const range = { low: words.number(low), high: words.number(high) };
  return words.t(key, { count: high, n: low === high ? range.high : words.t('charts.facts.range', range) });
}

/** `0 = tidak pernah · 100 = selalu`; null where the items have several scales. */
export function ends(words: Words, { ends: pair }: ChartScale): string | null {
  const [low, high] = (pair ?? []).map((text) => small(words.say(text)));
  return low !== undefined && high !== undefined ? words.t('charts.scale.ends', { low, high }) : null;
}

/** The same for a scale whose points are drawn one by one. */
export function pointEnds(words: Words, { ends: pair }: ChartScale): string | null {
  const [low, high] = (pair ?? []).map((text) => small(words.say(text)));
  return low !== undefined && high !== undefined ? words.t('charts.scale.points', { low, high }) : null;
}

/** A word of the questionnaire inside a sentence. */
export const small = (text: string): string => text.slice(0, 1).toLocaleLowerCase() + text.slice(1);

/**
 * `PACTS singkat v1 · setiap mitra satu suara · anonim, paling sedikit 3 pengisi`. `weighting` is that of these figures:
 * gates and levels give each respondent one voice whatever the others do (S5, S6).
 */
export function source(
  words: Words,
  { released, questionnaire }: Basis,
  own = false,
  weighting = released.weighting,
): string {
  const form = formTitle(questionnaire, released.questionnaire.form);
  const title = words.say(questionnaire.title);
  const named = form ? `${title} ${small(words.say(form))}` : title;
  const { version } = released.questionnaire;
  if (own) return `${named} v${version} · ${words.t('charts.mode.own')}`;
  return words.t('charts.source.line', {
    questionnaire: named,
    version: String(version),
    weighting: words.t(`charts.weighting.${weighting}`),
    mode: words.t(`charts.mode.${released.mode}`, { k: released.k }),
  });
}

/** One sentence for all that is not shown, whatever the reason (P4); none where nothing is missing. */
export const hidden = (words: Words, basis: Basis, what: readonly string[]): string[] =>
  what.length === 0 ? [] : [sentenceOf(words, hiddenClaim(basis, what))];

/** The same sentence in place of a chart of which nothing may be shown. */
export const allHidden = (words: Words, basis: Basis): string => sentenceOf(words, hiddenClaim(basis));

/** Sentences one after the other, each with its full stop. */
export const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');

export type Named = { readonly title: string; readonly point: Point | null };

/** The highest and the lowest of the figures shown, all of a tie; of none, nothing. */
export function extremes(words: Words, rows: readonly Named[]): string[] {
  const shown = rows.flatMap(({ title, point }) =>
    point ? [{ title, value: Math.round(point.value) }] : [],
  );
  const [high, low] = [Math.max, Math.min].map((end) => end(...shown.map(({ value }) => value)));
  if (shown.length === 0 || high === undefined || low === undefined) return [];
  if (high === low) return [words.t('charts.alt.same', { value: high })];
  const at = (end: number) =>
    words.list(shown.filter(({ value }) => value === end).map(({ title }) => title));
  return [
    words.t('charts.alt.highest', { list: at(high), value: high }),
    words.t('charts.alt.lowest', { list: at(low), value: low }),
  ];
}

/** `Percaya 84, Terbuka 81.` */
export const valuesInWords = (words: Words, rows: readonly Named[]): string =>
  rows
    .map(
      ({ title, point }) => `${title} ${point ? words.number(point.value) : words.t('charts.hidden.cell')}`,
    )
    .join(', ');

import type { Released } from '#domain/privacy/released.ts';
import { asksEach, type Assessment } from '#domain/responses/assessment.ts';
import type { Words } from '#i18n/words.ts';

/** An assessment with what of it passed the privacy filter. */
type Occasion = { readonly assessment: Assessment; readonly released: readonly Released[] };

/** `12 November 2026 · 12 pengisi · anonim, paling sedikit 3 pengisi`; nothing is promised where all settle together. */
export function factsOf({ t, date }: Words, { assessment, released }: Occasion): string {
  const people = Math.max(0, ...released.map(({ respondents }) => respondents));
  const mode = assessment.mode === 'anonymous' ? 'charts.mode.anonymous' : 'charts.mode.by-partner';
  return [
    date(assessment.date),
    people > 0 && t('charts.facts.respondents', { n: people, count: people }),
    assessment.parts.some(asksEach) && t(mode, { k: assessment.k }),
  ]
    .filter(Boolean)
    .join(' · ');
}

import { partnership } from '../exchange/made.ts';
import type { Story } from './stories.ts';
import type { Partner } from '#domain/responses/partnership.ts';
import { partKinds } from '#features/report/make/choice.ts';
import { planReport } from '#features/report/make/plan-report.ts';
import type { Words } from '#i18n/words.ts';
import type { PartnershipResults } from '#storage/results.ts';

/** All that a report says after so many releases: about everybody, and about the first partner. */
export function reported(
  words: Words,
  { told }: Story,
  releases: number,
  partners: readonly Partner[],
): string {
  const last = new Map(told.slice(0, releases).map((one) => [one.assessment.id, one] as const));
  const assessments = [...last.values()].toReversed().map(({ assessment, released }) => ({
    assessment,
    released: [released],
    keeper: true,
    joints: [],
    tallies: [],
    notes: [],
    awaited: 0,
    attended: null,
  }));
  const results: PartnershipResults = { partnership, partners, actions: [], assessments };
  const chosen = { assessments: [...last.keys()], parts: [...partKinds], title: '', intro: '', logo: null };
  return [null, partners[0]?.id ?? null]
    .map((partner) => JSON.stringify(planReport(words, results, { ...chosen, partner })))
    .join('\n');
}

import type { Key, Words } from '#i18n/words.ts';
import type { Merged } from '#storage/merge.ts';
import type { Noun } from '#domain/responses/records.ts';

const nouns: { readonly [N in Noun]: Key } = {
  partnerships: 'files.noun.partnerships',
  partners: 'files.noun.partners',
  assessments: 'files.noun.assessments',
  responses: 'files.noun.responses',
  exclusions: 'files.noun.exclusions',
  joints: 'files.noun.joints',
  tallies: 'files.noun.tallies',
  notes: 'files.noun.notes',
  keys: 'files.noun.keys',
  actions: 'files.noun.actions',
  releases: 'files.noun.releases',
  released: 'files.noun.released',
  questionnaires: 'files.noun.questionnaires',
};

/** `4 mitra, 1 penilaian, dan 12 jawaban`; what there is none of is left out, so that nothing at all is ''. */
export function countsInWords(counts: Readonly<Record<Noun, number>>, { t, list }: Words): string {
  return list(
    everyNoun.flatMap((noun) => (counts[noun] > 0 ? [t(nouns[noun], { count: counts[noun] })] : [])),
  );
}

const everyNoun = [
  'partnerships',
  'partners',
  'assessments',
  'responses',
  'exclusions',
  'joints',
  'tallies',
  'notes',
  'keys',
  'actions',
  'releases',
  'released',
  'questionnaires',
] as const;

/** Whether the file brought anything that was not here. */
export const broughtNews = ({ counts }: Merged): boolean =>
  Object.values(counts).some(({ added, changed }) => added + changed > 0);

/** Exactly what was added, what changed, what was here already; one sentence each. */
export function mergedInWords({ counts, withdrawn }: Merged, words: Words): string[] {
  const sentences = (['added', 'changed', 'same'] as const).flatMap((fate) => {
    const what = countsInWords(
      {
        partnerships: counts.partnerships[fate],
        partners: counts.partners[fate],
        assessments: counts.assessments[fate],
        responses: counts.responses[fate],
        exclusions: counts.exclusions[fate],
        joints: counts.joints[fate],
        tallies: counts.tallies[fate],
        notes: counts.notes[fate],
        keys: counts.keys[fate],
        actions: counts.actions[fate],
        releases: counts.releases[fate],
        released: counts.released[fate],
        questionnaires: counts.questionnaires[fate],
      },
      words,
    );
    return what === '' ? [] : [words.t(`files.merged.${fate}`, { what })];
  });
  return withdrawn > 0 ? [...sentences, words.t('files.merged.withdrawn', { count: withdrawn })] : sentences;
}

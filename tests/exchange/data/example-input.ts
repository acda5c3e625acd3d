import type { Example } from '#features/example/make-example.ts';
import { isByPartner } from '#domain/responses/assessment.ts';
import type { DataInput, RawAnswers } from '#exchange/data/input.ts';
import type { WordsInBoth } from '#exchange/data/dataset.ts';
import { makeWords } from '#i18n/words.ts';
import en from '#i18n/words/en.json';
import id from '#i18n/words/id.json';
import { resultsOf } from '../../domain/privacy/results-of.ts';
import { closed } from '../../features/closed-example.ts';

export const both: WordsInBoth = { id: makeWords('id', id), en: makeWords('en', en) };

/** All meetings of an example, and the answers of those where they stand under the partner's name. */
export function dataOf(example: Example): { readonly input: DataInput; readonly raw: readonly RawAnswers[] } {
  const occasions = closed(example);
  return {
    input: {
      partnership: example.partnership,
      partners: example.partners,
      actions: [],
      assessments: occasions.map((occasion, place) => ({
        assessment: occasion.assessment,
        released: resultsOf(
          occasion,
          occasions.filter((other) => other !== occasion),
        ),
        joints: (example.meetings[place]?.facts ?? []).map((fact) =>
          Object.assign({ assessment: occasion.assessment.id, stamps: {} }, fact),
        ),
        tallies: [],
        notes: [],
      })),
    },
    raw: occasions.flatMap(({ assessment, responses }) =>
      isByPartner(assessment) ? [{ assessment, counted: { responses, competing: [] } }] : [],
    ),
  };
}

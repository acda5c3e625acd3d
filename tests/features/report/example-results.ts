import type { Action } from '#domain/actions/action.ts';
import type { Joint } from '#domain/responses/joint.ts';
import { makeExample } from '#features/example/make-example.ts';
import { castsIn } from '#features/example/casts.ts';
import type { AssessmentResults, PartnershipResults } from '#storage/results.ts';
import { resultsOf } from '../../domain/privacy/results-of.ts';
import { closed, library } from '../closed-example.ts';

type Example = ReturnType<typeof makeExample>;

/** What may be seen of an example once all its meetings are closed, newest first. */
export function resultsIn(example: Example): PartnershipResults {
  const occasions = closed(example);
  const assessments = occasions.map((occasion, place): AssessmentResults => {
    const { assessment } = occasion;
    const facts = example.meetings[place]?.facts ?? [];
    return {
      assessment,
      keeper: true,
      joints: facts.map((fact): Joint => Object.assign({ assessment: assessment.id, stamps: {} }, fact)),
      tallies: [],
      notes: [],
      awaited: 0,
      attended: null,
      released: resultsOf(
        occasion,
        occasions.filter((other) => other !== occasion),
      ),
    };
  });
  return {
    partnership: example.partnership,
    partners: example.partners,
    actions: [],
    assessments: assessments.toReversed(),
  };
}

const [schoolCast, farmersCast] = castsIn('id');
export const school = resultsIn(makeExample(schoolCast, library));
export const farmers = resultsIn(makeExample(farmersCast, library));

/** An action agreed at an assessment. */
export const agreed = (results: PartnershipResults, place: number, own: Partial<Action>): Action => ({
  id: '0'.repeat(32),
  partnership: results.partnership.id,
  assessment: results.assessments[place]?.assessment.id ?? '',
  source: null,
  what: 'Membuka catatan kas tiap Senin',
  who: 'Bendahara',
  until: '2026-12-01',
  state: 'agreed',
  said: '',
  reviewed: null,
  deleted: false,
  stamps: {},
  ...own,
});

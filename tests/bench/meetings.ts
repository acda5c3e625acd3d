import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { answerKey } from '#domain/responses/draft.ts';
import type { Response } from '#domain/responses/response.ts';
import { stepsOf, subjectsOf } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { assessmentOf, idOf } from './twenty.ts';

export type Meeting = { readonly assessment: Assessment; readonly responses: readonly Response[] };

export type Size = { readonly partners: number; readonly people: number; readonly form: string };

/**
 * The number-th meeting of a partnership, anonymous and open. Everybody answers all that is asked but for one answer
 * in fifty, and is known again by a pairing code.
 */
export function meetingOf(pacts: Questionnaire, { partners, people, form }: Size, number: number): Meeting {
  const assessment = assessmentOf(pacts, {
    id: idOf(10 + number),
    date: `2026-${String(number).padStart(2, '0')}-01`,
    parts: [{ questionnaire: pacts, form }],
    mode: 'anonymous',
    weighting: 'respondent',
    expected: Array.from({ length: partners }, (_, place) => ({ partner: idOf(100 + place), people })),
  });
  const responses = assessment.expected.flatMap(({ partner }, at) =>
    Array.from({ length: people }, (_, place) => {
      const person = at * people + place;
      const draft = newDraft({
        id: idOf(number * 10_000 + person),
        assessment: assessment.id,
        partner,
        way: 'own-device',
      });
      const answers = stepsOf(assessment).flatMap(({ questionnaire, item }, step) =>
        subjectsOf(item, assessment, partner).flatMap((subject, row) =>
          (person * 7 + step * 3 + row + number) % 50 === 0
            ? []
            : [
                [
                  answerKey(questionnaire.id, item.id, subject),
                  ((person + step + row * number) % 5) + 1,
                ] as const,
              ],
        ),
      );
      const pairing = idOf(500_000 + person);
      return responsesOf({ ...draft, pairing, answers: Object.fromEntries(answers) }, assessment);
    }),
  );
  return { assessment, responses: responses.flat() };
}

import { readFileSync } from 'node:fs';
import { nextRelease } from '#domain/privacy/releases.ts';
import { readQuestionnaire } from '#domain/questionnaire/check.ts';
import { newDraft } from '#domain/responses/apply-answer.ts';
import type { Assessment } from '#domain/responses/assessment.ts';
import { answerKey } from '#domain/responses/draft.ts';
import { stepsOf, subjectsOf } from '#domain/responses/sitting.ts';
import { responsesOf } from '#domain/responses/submit.ts';
import { medianOf, tell } from './median.ts';

const idOf = (number: number) => number.toString(16).padStart(32, '0');
const pacts = readQuestionnaire(JSON.parse(readFileSync('questionnaires/pacts.json', 'utf8')));
if (!pacts.ok) throw new Error('PACTS is broken');

/** A closed anonymous assessment in which everybody answered, but for one answer in fifty. */
function closed(partners: number, people: number, form: string) {
  if (!pacts.ok) throw new Error('PACTS is broken');
  const assessment: Assessment = {
    id: idOf(1),
    partnership: idOf(2),
    date: '2026-11-12',
    title: 'Bench',
    parts: [{ questionnaire: pacts.value, form }],
    mode: 'anonymous',
    k: 3,
    weighting: 'respondent',
    cut: null,
    expected: Array.from({ length: partners }, (_, place) => ({ partner: idOf(100 + place), people })),
    reference: 'last-meeting',
    keeper: { name: 'a', purpose: 'b', until: 'c' },
    turn: 1,
    deleted: false,
    stamps: {},
  };
  let number = 0;
  const responses = assessment.expected.flatMap(({ partner }) =>
    Array.from({ length: people }, () => {
      number += 1;
      const draft = newDraft({
        id: idOf(1000 + number),
        assessment: assessment.id,
        partner,
        way: 'own-device',
      });
      const answers = stepsOf(assessment).flatMap(({ questionnaire, item }, at) =>
        subjectsOf(item, assessment, partner).flatMap((subject, row) =>
          (number * 7 + at * 3 + row) % 50 === 0
            ? []
            : [[answerKey(questionnaire.id, item.id, subject), ((number + at + row) % 5) + 1] as const],
        ),
      );
      return responsesOf({ ...draft, answers: Object.fromEntries(answers) }, assessment);
    }),
  );
  return { assessment, responses: responses.flat(), releases: [] };
}

for (const [partners, people, form] of [
  [4, 3, 'short'],
  [4, 10, 'full'],
  [12, 5, 'short'],
  [12, 5, 'full'],
] as const) {
  const occasion = closed(partners, people, form);
  const time = await medianOf(3, () => nextRelease(occasion, [], idOf(9)));
  tell(`release: ${partners} partners × ${people} people, PACTS ${form} (score, plan, filter)`, time);
}

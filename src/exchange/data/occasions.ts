import { formTitle } from '#domain/questionnaire/forms.ts';
import { asksEach, isOpen, type Part } from '#domain/responses/assessment.ts';
import { inOrder } from '#domain/responses/partnership.ts';
import type { Value } from '#exchange/table/table.ts';
import { modes, sectors, weightings, yesNo } from './code-lists.ts';
import { inBoth, type Dataset } from './dataset.ts';
import type { Making } from './making.ts';
import { codesFrom, variable } from './variables.ts';

const cuts = ['none', 'partner', 'sector', 'role'] as const;
const references = ['last-meeting', 'last-three-months'] as const;
const states = ['open', 'closed'] as const;
const ways = ['each', 'together', 'hands'] as const;

/** What each assessment promised, and how it was set up. */
export function assessments(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'assessments',
    title: inBoth(words, 'data.table.assessments'),
    variables: [
      variable(words, 'assessment'),
      variable(words, 'date'),
      variable(words, 'title'),
      variable(words, 'mode', modes(words)),
      variable(words, 'k'),
      variable(words, 'weighting', weightings(words)),
      variable(
        words,
        'cut',
        codesFrom(cuts, (cut) => inBoth(words, `assess.cut.${cut}`)),
      ),
      variable(
        words,
        'reference',
        codesFrom(references, (reference) => inBoth(words, `answer.reference.${reference}`)),
      ),
      variable(
        words,
        'state',
        codesFrom(states, (state) => inBoth(words, `partnership.state.${state}`)),
      ),
      variable(words, 'again'),
    ],
    rows: making.occasions.map(({ assessment }): Value[] => [
      making.codes.assessment(assessment.id),
      assessment.date,
      assessment.title,
      assessment.mode,
      assessment.mode === 'anonymous' ? assessment.k : null,
      assessment.weighting,
      assessment.cut?.by ?? 'none',
      assessment.reference,
      isOpen(assessment) ? 'open' : 'closed',
      making.codes.assessment(assessment.again?.of ?? null),
    ]),
  };
}

/** Which questionnaires each assessment asked, how, and how many answered. */
export function questionnaires(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'questionnaires',
    title: inBoth(words, 'data.table.questionnaires'),
    variables: [
      variable(words, 'assessment'),
      variable(words, 'date'),
      variable(words, 'questionnaire'),
      variable(words, 'version'),
      variable(words, 'form'),
      variable(words, 'questionnaire-title'),
      variable(words, 'form-title'),
      variable(
        words,
        'asked',
        codesFrom(ways, (way) => inBoth(words, `data.asked.${way}`)),
      ),
      variable(words, 'respondents'),
      variable(words, 'release'),
    ],
    rows: making.occasions.flatMap(({ assessment, released }) =>
      assessment.parts.map((part): Value[] => {
        const { questionnaire, form } = part;
        const own = released.find((one) => one.questionnaire.id === questionnaire.id);
        const title = formTitle(questionnaire, form);
        return [
          making.codes.assessment(assessment.id),
          assessment.date,
          questionnaire.id,
          questionnaire.version,
          form,
          making.words.say(questionnaire.title),
          title ? making.words.say(title) : null,
          wayOf(part),
          own?.respondents ?? null,
          own?.number ?? null,
        ];
      }),
    ),
  };
}

const wayOf = (part: Part): (typeof ways)[number] =>
  part.hands ? 'hands' : asksEach(part) ? 'each' : 'together';

/** The partners, those that were archived among them. */
export function partners(making: Making): Dataset {
  const words = making.inBoth;
  return {
    id: 'partners',
    title: inBoth(words, 'data.table.partners'),
    variables: [
      // Without its meaning: this is the table that tells it
      variable(words, 'partner'),
      variable(words, 'short-name'),
      variable(words, 'name'),
      variable(words, 'sector', sectors(words)),
      variable(words, 'archived', yesNo(words)),
    ],
    rows: inOrder(making.partners).map(({ id, shortName, name, sector, archived }): Value[] => [
      making.codes.partner(id),
      shortName,
      name,
      sector,
      Number(archived),
    ]),
  };
}

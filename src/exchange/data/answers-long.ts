import type { Value } from '#exchange/table/table.ts';
import { givenBy, type Given } from './answer-values.ts';
import { cannotJudgeCode, questionnaireCodes, subjectCodes, yesNo } from './code-lists.ts';
import { inBoth, type Dataset } from './dataset.ts';
import type { RawAnswers } from './input.ts';
import { pointsOfItem } from './instruments.ts';
import type { Making } from './making.ts';
import { askedParts, saidIn, whoValues, whoVariables, type AskedPart } from './raw-rows.ts';
import { numbered, type Numbered } from './respondent-numbers.ts';
import { codesFrom, variable } from './variables.ts';

const measures = ['chosen', 'now', 'wished'] as const;

/** One answer a row, of all that counts; a ladder gives two rows, a matrix one a stage. */
export function answersLong(making: Making, raw: readonly RawAnswers[]): Dataset {
  const words = making.inBoth;
  return {
    id: 'answers-long',
    title: inBoth(words, 'data.table.answers-long'),
    variables: [
      ...whoVariables(making),
      variable(words, 'questionnaire', questionnaireCodes(making)),
      variable(words, 'version'),
      variable(words, 'form'),
      variable(words, 'item'),
      variable(words, 'subject', subjectCodes(making)),
      variable(
        words,
        'measure',
        codesFrom(measures, (measure) => inBoth(words, `data.measure.${measure}`)),
      ),
      variable(words, 'value'),
      variable(words, 'value-title'),
      variable(words, 'passed', yesNo(words)),
    ],
    rows: {
      *[Symbol.iterator]() {
        for (const one of raw) {
          const parts = askedParts(making, one);
          const titles = titlesIn(making, parts);
          for (const respondent of numbered(one)) yield* rowsOf(making, one, parts, titles, respondent);
        }
      },
    },
  };
}

/** Words of each point, by questionnaire, item and number: looked up once, said a million times. */
function titlesIn(making: Making, parts: readonly AskedPart[]): ReadonlyMap<string, string> {
  const { language } = making.words;
  return new Map(
    parts.flatMap(({ questionnaire, items }) =>
      items.flatMap(({ item }) =>
        pointsOfItem(making, questionnaire, { item }).map(
          ({ point, label }) => [`${questionnaire.id} ${item.id} ${point}`, label[language]] as const,
        ),
      ),
    ),
  );
}

function* rowsOf(
  making: Making,
  raw: RawAnswers,
  parts: readonly AskedPart[],
  titles: ReadonlyMap<string, string>,
  respondent: Numbered,
): Generator<readonly Value[]> {
  const who = whoValues(making, raw, respondent);
  if (who === null) return;
  for (const { questionnaire, items } of parts) {
    const response = respondent.responses.find((one) => one.questionnaire.id === questionnaire.id);
    if (!response) continue;
    const { id, version, form } = response.questionnaire;
    const said = saidIn(making, response);
    for (const { item, subjects } of items) {
      const about = said.get(item.id);
      if (!about) continue;
      for (const code of subjects) {
        const value = about.get(code);
        if (value === undefined) continue;
        for (const given of givenBy(item, value)) {
          const title = titles.get(`${id} ${item.id} ${given.value ?? cannotJudgeCode}`) ?? null;
          yield [...who, id, version, form, ...valuesOf(given, code, title)];
        }
      }
    }
  }
}

const valuesOf = ({ id, measure, value }: Given, subject: string, title: string | null): readonly Value[] => [
  id,
  subject,
  measure,
  value,
  title,
  Number(value === null),
];

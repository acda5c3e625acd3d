import type { Questionnaire } from '#domain/questionnaire/questionnaire.ts';
import type { Value } from '#exchange/table/table.ts';
import { givenBy, measuresOf } from './answer-values.ts';
import { cannotJudgeCode, subjectCodes } from './code-lists.ts';
import { inBoth, type Dataset, type InBoth, type Variable } from './dataset.ts';
import type { RawAnswers } from './input.ts';
import { pointsOfItem } from './instruments.ts';
import type { Making } from './making.ts';
import { askedParts, saidIn, whoValues, whoVariables, type AskedPart } from './raw-rows.ts';
import { numbered, type Numbered } from './respondent-numbers.ts';
import { askedIn, sentenceOf, type Asked } from './titles.ts';
import { columnNames, unitNames, type Unit } from './wide-names.ts';

type Wide = Unit & { readonly asked: Asked; readonly from: Questionnaire; readonly subject: string };

/** One respondent a row, a column for each item and each one it is about; −1 for 'cannot judge'. */
export function answersWide(making: Making, raw: readonly RawAnswers[]): Dataset {
  const columns = columnsOf(making, raw);
  const places = new Map(columns.map((column, place) => [keyOf(column), place]));
  return {
    id: 'answers-wide',
    title: inBoth(making.inBoth, 'data.table.answers-wide'),
    variables: [...whoVariables(making), ...variablesOf(making, columns)],
    rows: {
      *[Symbol.iterator]() {
        for (const one of raw) {
          const parts = askedParts(making, one);
          for (const respondent of numbered(one)) {
            const row = rowOf(making, one, parts, places, respondent);
            if (row) yield row;
          }
        }
      },
    },
  };
}

const keyOf = ({
  questionnaire,
  version,
  id,
  measure,
  subject,
}: Unit & { readonly subject: string }): string => [questionnaire, version, id, measure, subject].join(' ');

/** All that anybody was asked, in the order of asking; each version of a questionnaire by itself. */
function columnsOf(making: Making, raw: readonly RawAnswers[]): readonly Wide[] {
  const all = raw.flatMap((one) =>
    askedParts(making, one).flatMap(({ questionnaire, items }) =>
      items.flatMap(({ item, subjects }) =>
        measuresOf(item).flatMap(({ id, measure }) => {
          const asked = askedIn(item).find((each) => each.id === id);
          if (!asked) return [];
          const { id: name, version } = questionnaire;
          const unit = { questionnaire: name, version, id, measure, asked, from: questionnaire };
          return subjects.map((subject): Wide => Object.assign({ subject }, unit));
        }),
      ),
    ),
  );
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

function variablesOf(making: Making, columns: readonly Wide[]): readonly Variable[] {
  const words = making.inBoth;
  const unitOf = ({ questionnaire, version, id, measure }: Wide) =>
    [questionnaire, version, id, measure].join(' ');
  const units = new Map(columns.map((column) => [unitOf(column), column]));
  const names = unitNames([...units.values()]);
  const nameOf = new Map([...units.keys()].map((key, place) => [key, names[place] ?? '']));
  const ids = columnNames(
    columns.map((column) => ({ unit: nameOf.get(unitOf(column)) ?? '', subject: column.subject })),
  );
  const subjects = new Map(subjectCodes(making).map(({ code, label }) => [code, label]));
  return columns.map((column, place): Variable => {
    const about = subjects.get(column.subject) ?? { id: column.subject, en: column.subject };
    const label: InBoth = {
      id: labelOf(making, column, about, 'id'),
      en: labelOf(making, column, about, 'en'),
    };
    return {
      id: ids[place] ?? '',
      kind: 'number',
      decimals: 0,
      label,
      explains: {
        id: words.id.t('data.about.answer', { text: sentence(making, column, 'id'), about: about.id }),
        en: words.en.t('data.about.answer', { text: sentence(making, column, 'en'), about: about.en }),
      },
      codes: pointsOfItem(making, column.from, column.asked).map((one) => ({
        code: one.point,
        label: one.label,
      })),
      missing: cannotJudgeCode,
      source: `${column.questionnaire} v${column.version}`,
    };
  });
}

const sentence = ({ inBoth: words }: Making, { asked }: Wide, language: 'id' | 'en'): string =>
  sentenceOf(asked, words[language].say);

function labelOf(making: Making, column: Wide, about: InBoth, language: 'id' | 'en'): string {
  const { t } = making.inBoth[language];
  const text = sentence(making, column, language);
  const { measure } = column;
  if (measure === 'chosen') return t('data.answer.label', { text, about: about[language] });
  return t('data.answer.measured', { text, about: about[language], measure: t(`data.measure.${measure}`) });
}

function rowOf(
  making: Making,
  raw: RawAnswers,
  parts: readonly AskedPart[],
  places: ReadonlyMap<string, number>,
  respondent: Numbered,
): readonly Value[] | null {
  const who = whoValues(making, raw, respondent);
  if (who === null) return null;
  const values: Value[] = Array.from({ length: places.size }, () => null);
  for (const { questionnaire, items } of parts) {
    const response = respondent.responses.find((one) => one.questionnaire.id === questionnaire.id);
    if (!response) continue;
    const said = saidIn(making, response);
    for (const { item, subjects } of items) {
      const about = said.get(item.id);
      if (!about) continue;
      for (const subject of subjects) {
        const value = about.get(subject);
        if (value === undefined) continue;
        for (const { id, measure, value: number } of givenBy(item, value)) {
          const { version } = questionnaire;
          const place = places.get(keyOf({ questionnaire: questionnaire.id, version, id, measure, subject }));
          if (place !== undefined) values[place] = number ?? cannotJudgeCode;
        }
      }
    }
  }
  return [...who, ...values];
}
